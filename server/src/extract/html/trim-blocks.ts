import { authorNote } from '../boilerplate/patterns.ts';
import { folded } from '../normalise.ts';
import type { Block } from './blocks.ts';
import { headings } from './tags.ts';

/** What is read, without what only shows when all of it is there: the note about its author, headings over nothing, quotations said twice. */
export const trimmed = (blocks: readonly Block[], authors: readonly string[]): readonly Block[] =>
  withoutEchoes(withoutHangingHeadings(withoutAuthor(blocks, authors)));

export const lettersOf = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** Who the author is: anywhere where the note opens with the name, at the end also where it is in other type. */
function withoutAuthor(blocks: readonly Block[], authors: readonly string[]): readonly Block[] {
  const others = blocks.filter((block) => !isNamedNote(block, authors));
  let end = others.length;
  while (end > 2 && others.length - end < 3 && isSlantedNote(others[end - 1] as Block)) end--;
  return others.slice(0, end);
}

const longestNote = 450;

const isNamedNote = ({ text, tag, slanted }: Block, authors: readonly string[]): boolean =>
  text.length <= longestNote &&
  !headings.has(tag) &&
  authors.some((author) => author.length > 4 && folded(text).startsWith(author)) &&
  (authorNote.test(text) || slanted > lettersOf(text) * 0.8);

const isSlantedNote = ({ text, slanted, tag }: Block): boolean =>
  text.length <= longestNote && !headings.has(tag) && slanted > lettersOf(text) * 0.8 && authorNote.test(text);

/** A heading heads something: not the end, and not another heading of its own rank. */
function withoutHangingHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => {
    if (!headings.has(block.tag)) return true;
    const following = blocks[at + 1];
    return following !== undefined && (!headings.has(following.tag) || following.tag > block.tag);
  });
}

const inRow = 6;
/** Longer ones are paragraphs, however often they are said. */
const longestEcho = 300;

/** Headings and items say briefly what the text says at length. */
const ownLines = new Set([...headings, 'LI', 'TD', 'DD']);

/** Pull quotes and captions say again what a paragraph says; found by their first words, for pages may have thousands of lines. */
function withoutEchoes(blocks: readonly Block[]): readonly Block[] {
  const words = blocks.map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const openings = new Map<string, number>();
  for (const [at, own] of words.entries()) {
    if (!isEcho(blocks[at] as Block, own)) continue;
    const opening = own.slice(0, inRow).join(' ');
    const before = openings.get(opening);
    // The paragraph may open with the words that are pulled out of it.
    if (before === undefined || own.length < (words[before]?.length ?? 0)) openings.set(opening, at);
  }
  const echoes = new Set(blocks.flatMap((block, at) => (isShortQuote(block, words[at] ?? []) && isSaidElsewhere(blocks, at) ? [at] : [])));
  if (openings.size === 0 && echoes.size === 0) return blocks;
  for (const own of words) {
    for (let from = 0; from + inRow <= own.length; from++) {
      const echo = openings.get(own.slice(from, from + inRow).join(' '));
      const said = echo === undefined ? [] : (words[echo] as string[]);
      if (echo !== undefined && own.length > said.length && said.every((word, place) => own[from + place] === word)) echoes.add(echo);
    }
  }
  return blocks.filter((_, at) => !echoes.has(at));
}

/** Of few words, only what is set as a quotation. */
const isShortQuote = ({ text, tag }: Block, words: readonly string[]): boolean =>
  words.length > 2 && words.length <= inRow && text.length > 12 && !ownLines.has(tag) && (tag === 'BLOCKQUOTE' || /^["“„«].+["”“»]$/u.test(text));

function isSaidElsewhere(blocks: readonly Block[], at: number): boolean {
  const said = folded(blocks[at]?.text ?? '');
  return blocks.some((other, place) => place !== at && other.text.length > said.length + 4 && folded(other.text).includes(said));
}

const isEcho = ({ text, tag }: Block, words: readonly string[]): boolean => words.length > inRow && text.length <= longestEcho && !ownLines.has(tag);
