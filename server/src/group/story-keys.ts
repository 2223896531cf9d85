import type { Sketch } from './sketch.ts';
import { shinglesOf, stemsOf, wordsOf } from './words.ts';

/** FNV-1a, 32 bits, turned once more so that its order is as good as chance. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The few whose hashes are smallest: two sets that share much have some of them in common. */
const sample = (items: Iterable<string>, count: number): string[] =>
  [...items]
    .map((item) => [hash(item), item] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, count)
    .map(([, item]) => item);

/**
 * By these few numbers the articles are found that may tell the same story: runs of words of the lead for copies, and the
 * pair by itself and with some of the words for rewrites. How many there are does not depend on what is stored.
 */
export function storyKeys({ language, title, lead, pairs, titleActors, leadActors }: Sketch): number[] {
  const [inTitle, inLead] = [wordsOf(title), wordsOf(lead)];
  const words = sample(stemsOf([...inTitle, ...inLead]), 4);
  const actors = [...new Set([...titleActors, ...leadActors].flat())].sort();
  const subjects = pairs.length > 0 ? pairs.slice(0, 3) : [actors.slice(0, 3).join('-')];
  const keys = [
    ...sample(shinglesOf(inLead), 4).map((shingle) => `copy ${shingle}`),
    `title ${inTitle.join(' ')}`,
    ...subjects.filter((subject) => subject !== '').map((subject) => `pair ${language} ${subject}`),
    ...subjects.flatMap((subject) => words.map((word) => `word ${language} ${subject} ${word}`)),
  ];
  return [...new Set(keys.map(hash))];
}
