import { tidy } from '../normalise.ts';
import type { Block } from './blocks.ts';
import { headings } from './tags.ts';

const inRow = 4;
/** Less is a description, not the article's text. */
const fewestWords = 60;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Rows of four words, to tell whether two texts are the same. */
function rowsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length <= inRow) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(inRow - 1).map((_, at) => words.slice(at, at + inRow).join(' '));
}

const shareIn = (rows: readonly string[], known: ReadonlySet<string>): number =>
  rows.length === 0 ? 0 : rows.filter((row) => known.has(row)).length / rows.length;

const plain = (text: string): string => text.replaceAll(/<[^<>]{0,500}>/gu, ' ').replaceAll(/&(?:nbsp|#160);/giu, ' ');

/**
 * Holds what was read against the text that the page's linked data gives of its article. Where both are the same but for a few
 * lines, those lines are no part of it; where the reading missed most of it, the lines of the page that say it are taken instead.
 */
export function crossCheck(read: readonly Block[], stated: string | null, whole: () => readonly Block[]): readonly Block[] {
  if (stated === null) return read;
  const theirs = rowsOf(plain(stated));
  if (theirs.length < fewestWords) return read;
  const known = new Set(theirs);
  const ours = new Set(read.flatMap(({ text }) => rowsOf(text)));
  const found = shareIn(theirs, ours);
  if (found >= 0.85) return withoutStrangers(read, known);
  return found < 0.5 && theirs.length > 1.3 * ours.size ? better(read, saidIn(whole(), known), theirs) : read;
}

/** The article as linked data states it, for pages that a program draws once they are open. */
export const statedLines = (stated: string | null): Block[] =>
  (stated ?? '')
    .split(/\n+|<\/?(?:p|br|div|h[1-6]|li)\b[^<>]{0,500}>/iu)
    .map((line) => tidy(plain(line)))
    .filter((text) => text !== '')
    .map((text) => ({ text, linked: 0, slanted: 0, tag: 'P', centred: false, pictured: false, elements: [], gap: null }));

/** Linked data leaves out headings and lists of the article itself, and sometimes its end; a short line that it leaves out is the page's. */
function withoutStrangers(read: readonly Block[], known: ReadonlySet<string>): readonly Block[] {
  const isKnown = read.map(({ text }) => shareIn(rowsOf(text), known) >= 0.1);
  const last = isKnown.lastIndexOf(true);
  const kept = read.filter(
    ({ text, tag }, at) => isKnown[at] === true || ownTags.has(tag) || headings.has(tag) || text.length > (at > last ? 160 : 400),
  );
  return lengthOf(kept) >= 0.7 * lengthOf(read) ? kept : read;
}

const ownTags = new Set(['LI', 'TD', 'DD']);

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The lines that are said in the text, each once. */
function saidIn(lines: readonly Block[], known: ReadonlySet<string>): Block[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    if (text === '' || seen.has(text) || shareIn(rowsOf(text), known) < 0.8) return false;
    return seen.add(text).size > 0;
  });
}

const better = (read: readonly Block[], said: readonly Block[], theirs: readonly string[]): readonly Block[] =>
  shareIn(theirs, new Set(said.flatMap(({ text }) => rowsOf(text)))) >= 0.8 ? said : read;
