import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { ReadLine } from '../resolve/found.ts';

/** A sentence's say in what the article is about: headline, lead, second paragraph, rest; captions and looks back count less. `year` is the article's. */
export const weightOf = (line: ReadLine, year: number | null): number => weightIn(line, isLookBack(line, year));

/** The same where it is known whether it looks back. */
export function weightIn({ sentence: { where, paragraph, index } }: ReadLine, past: boolean): number {
  const place = where === 'title' ? 4 : where === 'caption' ? 0.5 : paragraph === 0 ? (index <= 2 ? 3 : 2) : paragraph === 1 ? 2 : 1;
  return past ? place * 0.4 : place;
}

const lookingBack = conceptsOf(['background']);

/** A sentence that tells of old times: by a word of looking back, or because its years are all long past. */
export function isLookBack(line: ReadLine, year: number | null): boolean {
  if (line.sentence.where === 'title') return false;
  if (meet(line.concepts, lookingBack)) return true;
  const years = year === null ? [] : yearsIn(line);
  return years.length > 0 && years.every((y) => y < year! - 1);
}

/** The article's year: of its publication, else the latest it names. */
export function yearOf(lines: readonly ReadLine[], published: string | null): number | null {
  if (published !== null) return Number(published.slice(0, 4));
  const named = lines.flatMap(yearsIn).filter((y) => y <= 2035);
  return named.length === 0 ? null : named.reduce((latest, year) => Math.max(latest, year));
}

function yearsIn({ sentence: { tokens } }: ReadLine): number[] {
  const years: number[] = [];
  for (const token of tokens)
    if (token.end - token.start === 4 && token.isNumber && /^(?:19|20)\d\d$/u.test(token.text)) years.push(Number(token.text));
  return years;
}
