import { isFurniture, opensComments, opensTail } from '../boilerplate/is-furniture.ts';
import { authorNote, captionMark, creditAlone } from '../boilerplate/patterns.ts';
import { bylineOf } from '../boilerplate/byline-of.ts';
import { folded, wordCount } from '../normalise.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import { repeats } from '../text/title.ts';
import type { Block } from './blocks.ts';
import { headings } from './tags.ts';

export interface Kept {
  lines: readonly Block[];
  captions: string[];
}

/** What is known of the article already. */
export interface Known {
  title: string | null;
  authors: readonly string[];
}

interface Reading {
  title: string | null;
  authors: readonly string[];
  captions: string[];
  kept: Block[];
  /** Sites for two widths of screen print their paragraphs twice. */
  said: Set<string>;
}

/** The lines that are the article's own, and those that are captions. */
export function keepBlocks(blocks: readonly Block[], { title, authors }: Known, captions: readonly string[]): Kept {
  const reading: Reading = { title, authors: authors.map(folded), captions: [...captions], kept: [], said: new Set() };
  const known = new Set(captions.map(folded));
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    if (block.gap !== null) continue;
    if (lengthOf(reading.kept) > 200 && (opensTail(block.text) || opensComments(block.text))) {
      const end = endOfTail(blocks, at, lengthOf(reading.kept));
      if (end === null) break;
      at = end - 1;
      continue;
    }
    if (isOther(block, reading) || labelsGap(block, blocks[at + 1]) || known.has(folded(block.text))) continue;
    if (isCaption(block)) {
      if (!creditAlone(block.text)) reading.captions.push(block.text);
      continue;
    }
    reading.kept.push(block);
    reading.said.add(block.text);
  }
  return { lines: withoutEchoes(withoutHangingHeadings(withoutAuthor(reading.kept, reading.authors))), captions: reading.captions };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Where the article goes on behind a heading such as "Related", or null where it does not: only a list in its midst leaves half of the text behind it. */
function endOfTail(blocks: readonly Block[], from: number, before: number): number | null {
  const rest = blocks.slice(from + 1);
  const goesOn = rest.findIndex(isProse);
  if (goesOn < 0 || opensComments(blocks[from]?.text ?? '')) return null;
  return lengthOf(rest.filter(isProse)) > before * 0.4 ? from + 1 + goesOn : null;
}

const isProse = ({ text, linked, tag }: Block): boolean =>
  !headings.has(tag) && text.length >= 110 && linked < text.length * 0.4 && sentenceEnd.test(text);

const linkGaps = new Set(['links', 'teaser', 'box', 'other articles', 'subscription', 'sharing', 'subjects']);

/** A heading or label over something that was taken out. */
const labelsGap = ({ text, tag }: Block, following: Block | undefined): boolean =>
  following !== undefined &&
  following.gap !== null &&
  linkGaps.has(following.gap) &&
  text.length <= 80 &&
  (headings.has(tag) || !/[.!?…"”»]$/u.test(text));

/** Lines of the page, not of the article. */
function isOther(block: Block, reading: Reading): boolean {
  const { title, kept, authors } = reading;
  const { text, linked } = block;
  if ((block.tag === 'H1' && kept.length < 2) || isFurniture(text) || isLinkRow(text, linked)) return true;
  if (kept.at(-1)?.text === text || (text.length >= 60 && reading.said.has(text))) return true;
  if (dateLine(text) !== null) return true;
  if (text.length < 100 && authors.includes(folded(text))) return true;
  if (kept.length < 3 && bylineOf(text) !== null) return true;
  return title !== null && kept.length < 2 && repeats(text, title)?.rest === '';
}

/** Links and next to nothing else; a short sentence about links is still one when it says something of its own. */
const isLinkRow = (text: string, linked: number): boolean => {
  const length = lettersOf(text);
  if (linked > 0.85 * length) return true;
  return linked > 0.6 * length && text.length < 160 && (length - linked < 40 || !sentenceEnd.test(text));
};

const sentenceEnd = /[.!?…؟。।]["”’»)\]]*$/u;

const lettersOf = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** Under a picture, short, and in other type than the text; or with a photographer's credit. */
function isCaption({ text, slanted, centred, pictured, tag, linked }: Block): boolean {
  if (headings.has(tag) || text.length > 400) return false;
  if (text.length < 320 && captionMark.test(text)) return true;
  return pictured && linked < text.length * 0.5 && text.length < 260 && (centred || slanted >= 0.8 * lettersOf(text));
}

/** Who the author is, said at the end: a note that opens with the name, or is in other type. */
function withoutAuthor(blocks: readonly Block[], authors: readonly string[]): readonly Block[] {
  let end = blocks.length;
  while (end > 2 && blocks.length - end < 3 && isAuthorNote(blocks[end - 1] as Block, authors)) end--;
  return blocks.slice(0, end);
}

function isAuthorNote({ text, slanted, tag }: Block, authors: readonly string[]): boolean {
  if (text.length > 450 || headings.has(tag)) return false;
  const said = folded(text);
  const named = authors.some((author) => author.length > 4 && said.startsWith(author));
  return (named && (authorNote.test(text) || slanted > lettersOf(text) * 0.8)) || (slanted > lettersOf(text) * 0.8 && authorNote.test(text));
}

/** A heading heads something: not the end, and not another heading of its own rank. */
function withoutHangingHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => {
    if (!headings.has(block.tag)) return true;
    const following = blocks[at + 1];
    return following !== undefined && (!headings.has(following.tag) || following.tag > block.tag);
  });
}

const fewestEchoed = 7;

/** Headings and items say briefly what the text says at length. */
const ownLines = new Set([...headings, 'LI', 'TD', 'DD']);

/** Pull quotes and captions say again what a paragraph says. */
function withoutEchoes(blocks: readonly Block[]): Block[] {
  const whole = blocks.map(({ text }) => plain(text));
  const long = whole.filter((text) => text.length > 120);
  return blocks.filter((block, at) => {
    const said = whole[at] ?? '';
    if (said.length > 300 || ownLines.has(block.tag) || wordCount(said) < fewestEchoed) return true;
    return !long.some((other) => other.length > said.length && other.includes(said));
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
