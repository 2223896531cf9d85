import { headsComments, isFurniture, opensComments, opensTail } from '../boilerplate/is-furniture.ts';
import { marksCaption, pointerInside, creditAlone, creditLine, publishedMark, updatedMark } from '../boilerplate/patterns.ts';
import { timeAlone } from '../dates/clock.ts';
import { isOffice } from '../boilerplate/authors.ts';
import { bylineOf } from '../boilerplate/byline-of.ts';
import { folded } from '../normalise.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import { repeats } from '../text/title.ts';
import { type Block, readersBegin } from './blocks.ts';
import { headings } from './tags.ts';
import { lettersOf, trimmed } from './trim-blocks.ts';

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
  /** Characters kept. */
  length: number;
  /** The line before said who wrote it. */
  signed: boolean;
  /** Sites for two widths of screen print their paragraphs twice. */
  said: Set<string>;
}

/** The lines that are the article's own, and those that are captions. */
export function keepBlocks(blocks: readonly Block[], { title, authors }: Known, captions: readonly string[]): Kept {
  const reading: Reading = { title, authors: authors.map(folded), captions: [...captions], kept: [], length: 0, signed: false, said: new Set() };
  const known = new Set(captions.map(folded));
  const ahead = proseAhead(blocks);
  for (let at = 0; at < blocks.length; at++) {
    const block = withoutPointer(blocks[at] as Block);
    if (block.gap === readersBegin && reading.length > 200 && (ahead[at]?.length ?? 0) <= reading.length) break;
    if (block.gap !== null) continue;
    const onlyReaders = opensComments(block.text) || (headings.has(block.tag) && headsComments(block.text));
    if (reading.length > 200 && (onlyReaders || opensTail(block.text))) {
      const goesOn = ahead[at + 1];
      // A list in the midst of the article leaves a good part of the text behind it.
      if (goesOn === undefined || onlyReaders || goesOn.length <= reading.length * 0.4) break;
      at = goesOn.at - 1;
      continue;
    }
    if (isOther(block, reading) || labelsGap(block, blocks[at + 1]) || known.has(folded(block.text))) continue;
    if (isCaption(block) || isCredited(block, blocks[at + 1])) {
      if (!creditAlone(block.text)) reading.captions.push(block.text);
      continue;
    }
    reading.kept.push(block);
    reading.said.add(block.text);
    reading.length += block.text.length;
  }
  return { lines: trimmed(reading.kept, reading.authors), captions: reading.captions };
}

/** "… said the minister. Read also: Storm closes the harbour": the link to another article at the end of a paragraph. */
function withoutPointer(block: Block): Block {
  const found = block.linked === 0 ? null : pointerInside.exec(block.text);
  const other = lettersOf(found?.groups?.['other'] ?? '');
  return found === null || block.linked < 0.8 * other
    ? block
    : { ...block, text: block.text.slice(0, found.index), linked: Math.max(0, block.linked - other) };
}

/** For each place, where running text comes next and how much of it there is from there on; undefined where none comes. */
function proseAhead(blocks: readonly Block[]): ({ at: number; length: number } | undefined)[] {
  const ahead: ({ at: number; length: number } | undefined)[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at] as Block;
    ahead[at] = isProse(block) ? { at, length: block.text.length + (ahead[at + 1]?.length ?? 0) } : ahead[at + 1];
  }
  return ahead;
}

const isProse = ({ text, linked, tag }: Block): boolean =>
  !headings.has(tag) && text.length >= 110 && linked < text.length * 0.4 && sentenceEnd.test(text);

const linkGaps = new Set(['links', 'teaser', 'box', 'other articles', 'subscription', 'sharing', 'subjects']);

/** A heading or label over something that was taken out. */
const labelsGap = ({ text, tag }: Block, following: Block | undefined): boolean =>
  following !== undefined &&
  (following.gap === null ? text.endsWith(':') && following.linked > 0.85 * lettersOf(following.text) : linkGaps.has(following.gap)) &&
  text.length <= 80 &&
  (headings.has(tag) || (tag !== 'LI' && tag !== 'TD' && !/[.!?…"”»]$/u.test(text)));

/** Lines of the page, not of the article. */
function isOther(block: Block, reading: Reading): boolean {
  const { title, kept, authors } = reading;
  const { text, linked } = block;
  if ((block.tag === 'H1' && kept.length < 2) || isFurniture(text) || isLinkRow(text, linked)) return true;
  if (kept.at(-1)?.text === text || (text.length >= 60 && reading.said.has(text))) return true;
  if (isStamp(block, kept.length)) return true;
  if (text.length < 100 && authors.includes(folded(text))) return true;
  if (isSigned(block, kept.length)) return (reading.signed = true);
  if ((kept.length < 2 || reading.signed) && isOffice(text)) return true;
  reading.signed = false;
  return title !== null && kept.length < 2 && repeats(text, title)?.rest === '';
}

/** Who wrote it: in the beginning any line that says so, further down one that says nothing else than a whole name. */
function isSigned({ text, tag }: Block, kept: number): boolean {
  const name = bylineOf(text);
  return name !== null && (kept < 3 || (name.includes(' ') && text.length <= 60 && !headings.has(tag)));
}

const beginning = 4;

/** "Published: Jun 6 10:40 AM": a day without its year. */
const publishedWithoutYear = (text: string): boolean => text.length <= 40 && /\d/u.test(text) && /^(?:published|posted|updated)\s*:/iu.test(text);

/** The date of the page: in the beginning any line that is one; further down, where a chronology has dates of its own, only what says so or says nothing else. */
function isStamp({ text, tag }: Block, kept: number): boolean {
  if ((timeAlone(text) !== null && tag !== 'LI' && tag !== 'TD') || publishedWithoutYear(text)) return true;
  const date = dateLine(text);
  if (date === null) return false;
  if (kept < beginning || publishedMark.test(text) || updatedMark.test(folded(text))) return true;
  return !headings.has(tag) && lettersOf(date.rest.replaceAll(/[^\p{L}]/gu, '')) <= 12;
}

/** Links and next to nothing else; a short sentence about links is still one when it says something of its own. */
const isLinkRow = (text: string, linked: number): boolean => {
  const length = lettersOf(text);
  if (linked > 0.85 * length) return true;
  return linked > 0.6 * length && text.length < 160 && (length - linked < 30 || !sentenceEnd.test(text));
};

const sentenceEnd = /[.!?…؟。।]["”’»)\]]*$/u;

/** Papers sign a text of an agency so, too. */
const agencyAtEnd = /[.!?…"”»]\s*\((?:reuters|afp|ap|epa|efe|dpa|tass|xinhua|aa|ansa|anadolu)\)$/iu;

/** The words above a credit, on the same line but for a break, or below a picture. */
const isCredited = (block: Block, following: Block | undefined): boolean =>
  following !== undefined &&
  block.text.length <= 400 &&
  creditLine.test(following.text) &&
  (block.pictured || (block.elements[0] !== undefined && block.elements[0] === following.elements[0]));

/** Under a picture, short, and in other type than the text; or with a photographer's credit. */
function isCaption({ text, slanted, centred, pictured, tag, linked }: Block): boolean {
  if (headings.has(tag) || text.length > 400) return false;
  if (text.length < 320 && marksCaption(text) && (pictured || !agencyAtEnd.test(text))) return true;
  return pictured && linked < text.length * 0.5 && text.length < 260 && (centred || slanted >= 0.8 * lettersOf(text));
}
