import { opensComments, opensTail } from '../boilerplate/is-furniture.ts';
import { tidy } from '../normalise.ts';
import type { Element, Node } from './dom.ts';
import { wordsOf } from './names.ts';
import { elementsIn, type Skips } from './prune.ts';
import { isBlock, lineTags } from './tags.ts';
import type { Weight, Weights } from './weigh.ts';

/** Below this share of its parent's running text the largest child is not the article by itself. */
const mostOfIt = 0.8;
/** A named body is believed when it holds at least this share of what size alone would choose. */
const believedFrom = 0.7;

interface Hints {
  /** Elements that are named as the article's text. */
  bodies: readonly Element[];
  headline: Element | null;
}

/** The elements that hold the article's text, in reading order: one as a rule, several where sites cut it into pieces. */
export function chooseRoot(body: Element, { bodies, headline }: Hints, weights: Weights, skips: Skips): Element[] {
  const finder = new Finder(weights, headline);
  const scope = scopeOf(body, { bodies, headline }, weights, skips);
  const bySize = descend(scope, finder, skips);
  const named = namedBody(scope === body ? bodies : bodies.filter((each) => within(each, scope)), weights, skips);
  const [first] = named;
  if (first === undefined) return bySize;
  // The piece with both the headline and the named body in it is the article; what seemed to go on beside it is not.
  const own = bySize.filter((root) => finder.isHeaded(root) && (root === first || within(first, root)));
  return prose(named, weights) >= believedFrom * prose(own.length > 0 ? own : bySize, weights) ? named : bySize;
}

/** Where the headline and the only element that is named as an article's body stand together, and hold no other text, nothing else is looked at. */
function scopeOf(body: Element, { bodies, headline }: Hints, weights: Weights, skips: Skips): Element {
  const own = bodies.filter((each) => isArticleBody(each) && prose([each], weights) > 0 && !isSkipped(each, skips));
  const only = own.find((each) => !own.some((outer) => within(each, outer)));
  if (headline === null || only === undefined || own.some((each) => each !== only && !within(each, only))) return body;
  let common = only.parentNode as Element;
  while (common !== body && !within(headline, common)) common = common.parentNode as Element;
  const [here, whole] = [prose([common], weights), prose([body], weights)];
  return here >= leastOfPage * whole && prose([only], weights) >= mostOfIt * here ? common : body;
}

/** Less of the page's text than this under its headline, and the names may be a teaser's. */
const leastOfPage = 0.35;
const articleBodyNames = / (?:article|story|post|entry|news) ?(?:body|text|content) /u;

const isArticleBody = (element: Element): boolean =>
  element.getAttribute('itemprop') === 'articleBody' || articleBodyNames.test(wordsOf(`${classOf(element)} ${element.getAttribute('id') ?? ''}`));

/** What tells the article from what stands beside it. */
class Finder {
  readonly weights: Weights;
  private readonly underHeadline = new Set<Node>();

  constructor(weights: Weights, headline: Element | null) {
    this.weights = weights;
    for (let at: Node | null = headline; at; at = at.parentNode) this.underHeadline.add(at);
  }

  isHeaded(element: Element): boolean {
    return this.underHeadline.has(element);
  }

  /** Running text counts the less the more links are in it, and more under the headline. */
  worth(element: Element): number {
    const { prose = 0, text = 0, linked = 0 } = this.weights.get(element) ?? {};
    return prose * Math.max(0, 1 - (2 * linked) / Math.max(1, text)) * (this.isHeaded(element) ? 2.5 : 1);
  }
}

/** Follows the running text down to where it parts into paragraphs. */
function descend(body: Element, finder: Finder, skips: Skips): Element[] {
  const { weights } = finder;
  for (let at = body; ;) {
    const whole = weights.get(at);
    const children = elementsIn(at).filter((child) => !skips.has(child));
    const best = children.reduce<Element | null>((most, each) => (most && finder.worth(most) >= finder.worth(each) ? most : each), null);
    if (!whole || !best || isLine(best) || finder.worth(best) === 0) return [at];
    if ((weights.get(best) as Weight).prose < whole.prose * mostOfIt) {
      const lines = prose(children.filter(isPlain(best) ? isPlain : isLine), weights) + whole.prose - prose(children, weights);
      if (lines > 0.4 * whole.prose) return [at];
      const pieces = piecesOf(children, best, finder, skips);
      if (pieces.length > 1) return pieces;
    }
    if (hasOwnText(whole, best, children, weights)) return [at];
    at = best;
  }
}

/** Text that stands in the element itself, beside the bulk of it in a child and next to nothing else: one text, half of it without an element. */
function hasOwnText(whole: Weight, best: Element, children: readonly Element[], weights: Weights): boolean {
  const own = whole.prose - prose(children, weights);
  const others = prose(children, weights) - prose([best], weights);
  return own > 0.04 * whole.prose && others <= own && whole.linked <= 0.1 * whole.text;
}

/** The best child with its neighbours that are pieces of the same text, and what stands between them. */
function piecesOf(children: readonly Element[], best: Element, finder: Finder, skips: Skips): Element[] {
  const { weights } = finder;
  const at = children.indexOf(best);
  const own = children.map((child, place) => place === at || belongs(child, best, finder) || (place < at && opens(weights.get(child) as Weight)));
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
  return children.slice(first, last + 1).filter((child, at) => {
    const stays = own[first + at] === true || !isElse(weights.get(child) as Weight);
    if (!stays) skips.set(child, 'other text');
    return stays;
  });
}

/** Before the bulk of the text: a paragraph or three of its beginning. */
const opens = ({ prose, runs, text, linked }: Weight): boolean => prose > 0 && runs <= 3 && prose >= text * 0.7 && linked <= text * 0.1;

const isElse = ({ text, linked, headline }: Weight): boolean => !headline && linked > text * 0.3;

const isLine = (element: Element): boolean => lineTags.has(element.tagName.toUpperCase()) || element.tagName.toUpperCase() === 'BLOCKQUOTE';

/** A line, or an element that is used as one. */
const isPlain = (element: Element): boolean => isLine(element) || elementsIn(element).every((child) => !isBlock(child.tagName.toUpperCase()));

const prose = (elements: readonly Element[], weights: Weights): number => elements.reduce((sum, each) => sum + (weights.get(each)?.prose ?? 0), 0);

/** With so many stretches of text under the headline, an article is whole. */
const wholeRuns = 4;

/** A neighbour is a piece of the same text when it is made alike, or is as much running text in stretches as long. */
function belongs(element: Element, best: Element, finder: Finder): boolean {
  const [one, other] = [finder.weights.get(element) as Weight, finder.weights.get(best) as Weight];
  // A first-level heading that is not the headline heads another article.
  if (one.headline && !finder.isHeaded(element)) return false;
  if (one.text === 0 || isElse(one) || element.tagName !== best.tagName || opensElse(element) || listsTeasers(element, one)) return false;
  if (classOf(element) !== '' && classOf(element) === classOf(best)) return true;
  if (one.prose === 0 || (finder.isHeaded(best) && !finder.isHeaded(element) && other.runs >= wholeRuns)) return false;
  if (finder.isHeaded(element) || (one.runs <= 2 && other.runs <= 2 && one.linked <= one.text * 0.1)) return true;
  return one.prose >= 0.2 * other.prose && one.linked <= one.text * 0.15 && one.prose / one.runs >= 0.6 * (other.prose / other.runs);
}

/** Headings that are links, with a sentence or two below each. */
function listsTeasers(element: Element, { runs }: Weight): boolean {
  const heads = [...element.querySelectorAll('h2, h3, h4, h5')];
  const linked = heads.filter(
    (head) => tidy(head.textContent ?? '') !== '' && tidy(head.querySelector('a')?.textContent ?? '') === tidy(head.textContent ?? ''),
  );
  return linked.length > 1 && linked.length >= runs / 2;
}

/** "More stories", "Comments": what stands under such a heading is something else, however much it looks alike. */
const opensElse = (element: Element): boolean => {
  const text = tidy(element.querySelector('h2, h3, h4')?.textContent ?? '');
  return opensTail(text) || opensComments(text);
};

const classOf = (element: Element): string => element.getAttribute('class')?.trim() ?? '';

/** Of the bodies that sites name alike, the group with the most text; the innermost of those that hold nearly the same. */
function namedBody(bodies: readonly Element[], weights: Weights, skips: Skips): Element[] {
  const open = bodies.filter((each) => (weights.get(each)?.prose ?? 0) > 0 && !isLine(each) && !isSkipped(each, skips));
  const groups = new Map<string, Element[]>();
  for (const element of open) {
    const name = `${element.tagName} ${classOf(element)}`;
    const group = groups.get(name) ?? [];
    if (!group.some((outer) => within(element, outer))) groups.set(name, [...group, element]);
  }
  // Outer elements come first on the page, so of nearly equal groups the later one is the inner.
  const best = [...groups.values()].reduce<Element[]>(
    (most, each) => (prose(each, weights) >= (each.length > 1 ? 0.99 : 0.9) * prose(most, weights) ? each : most),
    [],
  );
  return best.length > 1 ? rangeOf(best, weights) : best;
}

/** Several pieces, with the headings and lists that stand between them. */
function rangeOf(pieces: readonly Element[], weights: Weights): Element[] {
  const [first] = pieces as [Element];
  let common = first.parentNode as Element;
  while (!pieces.every((each) => within(each, common))) common = common.parentNode as Element;
  const around = new Set<Node>();
  for (const piece of pieces) for (let at: Node | null = piece; at && at !== common; at = at.parentNode) around.add(at);
  const children = elementsIn(common);
  const holds = children.map((child) => around.has(child));
  const range = children.slice(holds.indexOf(true), holds.lastIndexOf(true) + 1);
  return range.filter((child, at) => holds[holds.indexOf(true) + at] === true || !isElse(weights.get(child) ?? nothing));
}

const nothing: Weight = { text: 0, linked: 0, links: 0, prose: 0, runs: 0, pictures: 0, headline: false };

function within(inner: Element, outer: Element): boolean {
  for (let at = inner.parentNode; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

function isSkipped(element: Element, skips: Skips): boolean {
  for (let at: typeof element.parentNode = element; at; at = at.parentNode) if (skips.has(at)) return true;
  return false;
}
