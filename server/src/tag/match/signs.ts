import type { Sentence } from '../text/reading.ts';
import { countryEntry } from './entry.ts';
import type { Candidate, Sign } from './line.ts';

const separator = /^[·・‧/–—-]?$/u;
const listMark = /^、$/u;
/** "25日", "25日日中": a day of the month, and a word that begins with the same letter. */
const number = /^[\p{N}一二三四五六七八九十两]+$/u;
const katakana = /^[\u30a1-\u30fc]/u;

/**
 * Adds countries written by one letter each ("中俄", "日米韓", "한·미"). A letter alone means nothing; beside another
 * country's letter, or joined to a country's name, it is the country. None may lie inside a longer name.
 */
export function withSigns(sentence: Sentence, names: readonly Candidate[], hits: readonly Sign[]): Candidate[] {
  const { tokens, text, start } = sentence;
  const nameAt = new Map<number, Candidate>();
  for (const name of names) for (let at = name.first; at <= name.last; at += 1) nameAt.set(at, name);
  const free = hits.filter((h) => !nameAt.has(h.first) && !nameAt.has(h.last) && !follows(sentence, h.first));
  const single = new Map(free.filter((h) => h.first === h.last).map((h) => [h.first, h]));
  const whole = free.filter((h) => h.first !== h.last);
  const inWhole = new Set(whole.flatMap((h) => [h.first, h.last]));
  const gap = (left: number): string => text.slice(tokens[left]!.end - start, tokens[left + 1]!.start - start);
  const besideSign = (left: number): boolean =>
    single.has(left) &&
    single.has(left + 1) &&
    single.get(left)!.form !== single.get(left + 1)!.form &&
    (separator.test(gap(left)) || listMark.test(gap(left)));
  const besideName = (own: number, other: number): boolean => {
    const name = nameAt.get(other);
    if (name?.entry.kind !== 'country') return false;
    const between = gap(Math.min(own, other));
    return between === '' ? other > own && katakana.test(tokens[other]!.text) : separator.test(between);
  };
  const signs = [...single.values()].filter(
    ({ first: at }) => !inWhole.has(at) && (besideSign(at) || besideSign(at - 1) || besideName(at, at + 1) || besideName(at, at - 1)),
  );
  return [...names, ...[...whole, ...signs].flatMap((hit) => lettersOf(hit, sentence))].sort((a, b) => a.first - b.first);
}

function follows({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]!.start && (number.test(before.text) || before.text === tokens[at]!.text);
}

const lettersOf = ({ entry, first, form }: Sign, { tokens }: Sentence): Candidate[] =>
  entry.codes.map((code, at) => {
    const { start, end } = tokens[first + at]!;
    return { first: first + at, last: first + at, start, end, entry: countryEntry(code, 'abbreviation'), form };
  });
