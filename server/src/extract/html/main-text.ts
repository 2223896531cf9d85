import { type Authors, namesIn } from '../boilerplate/authors.ts';
import { isFurniture } from '../boilerplate/is-furniture.ts';
import { creditAlone } from '../boilerplate/patterns.ts';
import { type Block, blocksOf, labelsOf } from './blocks.ts';
import { chooseRoot } from './choose-root.ts';
import { crossCheck, statedLines } from './cross-check.ts';
import type { Document, Element, Node } from './dom.ts';
import { type Kept, keepBlocks, type Known } from './keep-blocks.ts';
import { nameReader } from './names.ts';
import { boxesIn, prune, type Skips } from './prune.ts';
import { headlineOf, holds, leadBetween, nearHeadline } from './headline.ts';
import { Reader } from './reader.ts';
import { scriptedLines } from './scripted-text.ts';
import { type Stamps, stampsOf } from './stamps.ts';
import { type Sweep, sweep } from './sweep.ts';
import { weigh } from './weigh.ts';

/** What the page's head says of its text. */
export interface Said {
  title: string | null;
  description: string | null;
  body: string | null;
  /** The data that the page's programs draw it from. */
  data: readonly string[];
  authors: readonly Authors[];
  outlets: readonly string[];
  url: string | null;
  language: string | null;
  retrievedAt: string;
  /** Days that the head states, as `2024-06-27`. */
  days: readonly string[];
}

export interface MainText {
  body: string[];
  captions: string[];
  stamps: Stamps;
}

/** Less is a teaser, or a reading that went wrong. */
const enough = 140;

/** The article's own paragraphs and captions. Where next to nothing was read, Readability is asked too. */
export function mainText(document: Document, said: Said): MainText {
  const { body } = document;
  if (!body) return { body: [], captions: [], stamps: { authors: [], published: null, updated: null } };
  const parts = sweep(body, nameReader());
  const skips = prune(body, parts, weigh(body));
  const stamps = stampsOf(body, skips, said);
  const captions = takeCaptions(parts, skips);
  const known = { title: said.title, authors: [...said.authors, ...stamps.authors].flatMap(({ text }) => [text, ...namesIn(text)]) };
  const read = readBody(body, { said, known, parts, skips, captions });
  const lines = crossCheck(read.lines, said.body, () => blocksOf([body], new Map()));
  const chosen =
    lengthOf(lines) < enough
      ? moreThan(lines, [
          () => lessPruned(body, { said, known, parts, skips, captions }),
          () => secondOpinion(document, skips, known),
          () => statedLines(said.body),
          () => scriptedLines(said.data),
        ])
      : lines;
  return { body: chosen.map(({ text }) => text), captions: read.captions, stamps };
}

interface Page {
  said: Said;
  known: Known;
  parts: Sweep;
  skips: Skips;
  captions: readonly string[];
}

function readBody(body: Element, { said, known, parts, skips, captions }: Page): Kept {
  const weights = weigh(body, skips);
  const headline = headlineOf(parts.headings, said.title);
  const roots = nearHeadline(chooseRoot(body, { bodies: parts.bodies, headline }, weights, skips), headline, weights, body);
  boxesIn(roots, weights, skips);
  const lead = headline === null ? [] : leadBetween(headline, roots, skips, said.description);
  return keepBlocks([...lead, ...fromHeadline(blocksOf(roots, skips), headline)], known, captions);
}

/** What stands above the headline is the page's, as long as most of the text stands below it. */
function fromHeadline(blocks: readonly Block[], headline: Element | null): readonly Block[] {
  const at = headline === null ? -1 : blocks.findIndex(({ elements }) => elements.some((element) => holds(headline, element)));
  return at > 0 && lengthOf(blocks.slice(0, at)) < lengthOf(blocks.slice(at)) ? blocks.slice(at) : blocks;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The first of other readings that found much more, else what there is. */
const moreThan = (lines: readonly Block[], others: readonly (() => readonly Block[])[]): readonly Block[] =>
  others.reduce((best, read) => {
    if (best !== lines) return best;
    const other = read();
    return lengthOf(other) > 2 * lengthOf(lines) + 100 ? other : lines;
  }, lines);

/** Names may lie; tags and lists of links do not. */
const certain = new Set(['links', 'teaser', 'picture', 'readers', 'notices', 'hidden', 'tools']);

const lessPruned = (body: Element, page: Page): readonly Block[] =>
  readBody(body, { ...page, skips: new Map([...page.skips].filter(([, reason]) => certain.has(reason))) }).lines;

/** Takes the document apart. */
function secondOpinion(document: Document, skips: Skips, known: Known): readonly Block[] {
  for (const node of skips.keys()) (node as Element).remove();
  const content = new Reader(document).parse()?.content;
  return content ? keepBlocks(blocksOf([content], new Map()), known, []).lines : [];
}

/** Reads the captions of the article's own pictures and takes them out of the text. */
function takeCaptions({ captions, pictures }: Sweep, skips: Skips): string[] {
  const found: string[] = [];
  const taken = new Set<Node>();
  const bare = pictures.filter((each) => skips.get(each) === 'picture' && each.querySelector('figcaption') === null);
  for (const element of [...captions, ...bare]) {
    if (isElsewhere(element, skips, taken) || [...taken].some((caption) => holds(element, caption))) continue;
    const text = captionIn(element).replace(/^(?:image |photo )?caption[,:]?\s*/iu, '');
    if (text.length > 600) continue;
    if (text.length > 3 && !found.includes(text) && !creditAlone(text)) found.push(text);
    taken.add(element);
    if (!skips.has(element)) skips.set(element, 'picture');
  }
  return found;
}

/** The words of a caption, its credit apart from them, without the buttons around it. */
const captionIn = (element: Element): string =>
  labelsOf(element, new Map())
    .flatMap(({ text }) => (isFurniture(text) ? [] : [text]))
    .join(' ');

/** In a caption that is read already, or in a part of the page that is not read for another reason than that it is a picture. */
function isElsewhere(element: Element, skips: Skips, taken: ReadonlySet<Node>): boolean {
  for (let at: Node | null = element; at; at = at.parentNode) {
    const reason = skips.get(at);
    if (taken.has(at) || (reason !== undefined && reason !== 'picture')) return true;
  }
  return false;
}
