import { isFurniture } from '../boilerplate/is-furniture.ts';
import { folded, tidy, wordCount } from '../normalise.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import { repeats } from '../text/title.ts';
import { type Block, blocksOf } from './blocks.ts';
import { wordsOf } from './names.ts';
import type { Element, Node } from './dom.ts';
import type { Skips } from './prune.ts';
import type { Weights } from './weigh.ts';

/** Where the page prints its headline: a heading that says the title, else its only first-level heading. */
export function headlineOf(headings: readonly Element[], title: string | null): Element | null {
  const said = title === null ? undefined : headings.find((heading) => repeats(tidy(heading.textContent ?? ''), title)?.rest === '');
  if (said) return said;
  const first = headings.filter((heading) => heading.tagName.toUpperCase() === 'H1');
  return first.length === 1 ? (first[0] ?? null) : null;
}

/** Text elsewhere on the page must be this much longer than the text under the headline to be believed. */
const muchLonger = 4;
/** An article has few links in its text; a list of teasers has more. */
const fewLinks = 0.1;

/** The chosen elements, unless the headline has a text of its own and they stand apart from it, with more links than an article has. */
export function nearHeadline(roots: readonly Element[], headline: Element | null, weights: Weights, body: Element): readonly Element[] {
  if (headline === null || !weights.has(headline)) return roots;
  const there = sumOf(roots, weights);
  for (let at: Node | null = headline.parentNode; at && at !== body; at = at.parentNode) {
    if (isTogether(at, headline, roots)) return roots;
    const here = weights.get(at);
    if (!here || here.prose === 0 || here.linked >= here.text * 0.5) continue;
    const isOther = there.linked > there.text * fewLinks && here.prose * muchLonger >= there.prose;
    return isOther || here.prose >= there.prose ? [at as Element] : roots;
  }
  return roots;
}

function sumOf(roots: readonly Element[], weights: Weights): { prose: number; text: number; linked: number } {
  const sum = { prose: 0, text: 0, linked: 0 };
  for (const root of roots) {
    const { prose = 0, text = 0, linked = 0 } = weights.get(root) ?? {};
    sum.prose += prose;
    sum.text += text;
    sum.linked += linked;
  }
  return sum;
}

/** Pieces of one text stand side by side: what holds the first holds them all. */
const isTogether = (at: Node, headline: Element, roots: readonly Element[]): boolean =>
  roots[0] !== undefined && (holds(at, roots[0]) || roots.slice(0, mostPieces).some((root) => holds(root, headline)));

/** Articles are not cut into more pieces before their headline has come. */
const mostPieces = 20;

export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

/** Names of the sentence or two under a headline. */
const leadNames =
  / (?:\w*sub ?(?:title|head|heading|headline|line)\w*|stand ?first|dec?k|\w*lead|lede|intro\w*|summary|spot|chapo|chapeau|perex|sommario|entradilla|bajada|copete|cuerpo ?intro|excerpt|strap ?line|sapo|lid|anons|vorspann|teaser ?text|synopsis) /u;
const leadTags = new Set(['H2', 'H3', 'H4', 'H5']);
const furthest = 60;

/** The lead that stands between the headline and the text, where its place, its name or the page's description says that it is one. */
export function leadBetween(headline: Element, roots: readonly Element[], skips: Skips, description: string | null): Block[] {
  const found: Block[] = [];
  const said = description === null ? '' : folded(description);
  for (let node = after(headline), steps = 0; node && steps < furthest; steps += 1) {
    const [first] = roots;
    if (first === undefined || roots.slice(0, mostPieces).some((root) => holds(root, node as Node))) break;
    if (holds(node, first)) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType !== 1 || (skips.has(node) && !isLeadNamed(node as Element))) {
      node = after(node);
      continue;
    }
    const blocks = blocksOf([node as Element], skips.has(node) ? new Map() : skips).filter(({ gap }) => gap === null);
    const points = isPoints(node as Element, blocks);
    if (points) found.push(...blocks);
    else if (blocks.length === 1 && isLead(node as Element, blocks[0] as Block, said)) found.push(blocks[0] as Block);
    node = blocks.length > 1 && !points ? node.firstChild : after(node);
  }
  return found.slice(0, mostLines);
}

const mostLines = 6;

/** The article in points, as a list between headline and text. */
const isPoints = (element: Element, blocks: readonly Block[]): boolean =>
  /^[uo]l$/iu.test(element.tagName) &&
  blocks.length > 1 &&
  blocks.every(({ text, linked }) => text.length >= 30 && linked < text.length * 0.3 && !isFurniture(text));

function isLead(element: Element, block: Block, said: string): boolean {
  const { text, linked } = block;
  if (text.length < 30 || text.length > 500 || linked > text.length * 0.3 || wordCount(text) < 5) return false;
  if (isFurniture(text) || dateLine(text) !== null) return false;
  const own = folded(text);
  if (said !== '' && (own.startsWith(said.slice(0, 60)) || said.startsWith(own.slice(0, 60)))) return true;
  return leadTags.has(block.tag) || isLeadNamed(element) || (text.length >= 50 && /[.!?…؟。।]["”’»)\]]*$/u.test(text));
}

const isLeadNamed = (element: Element): boolean =>
  leadNames.test(wordsOf(['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ')));

function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
