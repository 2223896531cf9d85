import { folded, wordCount } from '../normalise.ts';

/** "Headline Headline" on one line says it once. */
export function undoubled(line: string): string {
  const half = Math.floor(line.length / 2);
  const [left, right] = [line.slice(0, half).trim(), line.slice(half).trim()];
  return left.length > 12 && initial(left) === initial(right) && folded(left) === folded(right) ? left : line;
}

/** Most lines are told apart by it. */
const initial = (text: string): string => folded(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '');

export interface Repeated {
  /** What follows the headline on its line, a caption as a rule. */
  rest: string;
}

/** Does the line say the headline again, alone or fused with what follows? Null if it does not. */
export function repeats(line: string, title: string): Repeated | null {
  const [a, b] = [folded(line), folded(title)];
  if (b.length < 8) return null;
  if (a === b || (a.length > 20 && b.startsWith(a) && a.length > b.length * 0.8)) return { rest: '' };
  if (folded(line.slice(0, title.length)) !== b || wordCount(title) < 3 || /^[\p{L}\p{N}]/u.test(line.slice(title.length))) return null;
  const rest = line.slice(title.length).trim();
  // A small letter after it: the sentence only begins as the headline does.
  return /^[\p{Lu}\p{Lo}\p{N}"“«([—–|:-]/u.test(rest) ? { rest: rest.replace(/^[|:—–-]\s*/u, '') } : null;
}

const longestFirst = 160;

/** A title for a text that has none: its first sentence, cut between words where it is long. It stays in the body too. */
export function firstSentence(paragraph: string): string {
  const sentence = /^.{20,}?[.!?؟。](?=["”»)]*\s+[\p{Lu}\p{Lo}"“«])["”»)]*/u.exec(paragraph)?.[0] ?? paragraph;
  if (sentence.length <= longestFirst) return sentence;
  return sentence
    .slice(0, longestFirst)
    .replace(/\s+\S*$/u, '')
    .replace(/[\s,;:–—-]+$/u, '');
}
