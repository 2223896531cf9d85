import type { ReadLine } from '../resolve/found.ts';

/** A sentence's say in what the article is about: headline, lead, second paragraph, rest; captions and looks back count less. */
export function weightOf(line: ReadLine): number {
  const { where, paragraph, index } = line.sentence;
  const place = where === 'title' ? 4 : where === 'caption' ? 0.5 : paragraph === 0 ? (index <= 2 ? 3 : 2) : paragraph === 1 ? 2 : 1;
  return isLookBack(line) ? place * 0.4 : place;
}

/** A sentence that tells of old times: a year long past or a word of looking back. */
export const isLookBack = (line: ReadLine): boolean => line.sentence.where !== 'title' && line.atoms.some((a) => a.concept === 'background');
