import type { Element, Node } from './dom.ts';
import { folded, tidy } from '../normalise.ts';
import { wordsOf } from './names.ts';
import type { Sweep } from './sweep.ts';
import { isBlock, lineTags } from './tags.ts';
import type { Weight, Weights } from './weigh.ts';

/** What is not read, and why. */
export type Skips = Map<Node, string>;

/** More than this share of a page's running text is never taken away: class names lie, and some pages call everything "sidebar". */
const mostProse = 0.35;

/** What names and roles call surroundings, lists of links, and rows of teasers. */
export function prune(root: Element, { around, pictures }: Sweep, weights: Weights): Skips {
  const skips: Skips = new Map();
  const whole = weights.get(root);
  if (!whole) return skips;
  const alike = alikeIn(around, weights);
  for (const { element, reason } of around) {
    const weight = weights.get(element);
    if (!weight || weight.headline) continue;
    const sum = alike.get(nameOf(element)) ?? weight;
    if (reason === 'readers' || (isSmall(weight, whole, reason) && isSmall(sum, whole, '') && !(reason === 'hidden' && isRest(element, weights))))
      skips.set(element, reason);
  }
  for (const { element } of around)
    if ((element.tagName === 'FORM' || element.tagName === 'INPUT') && skips.has(element))
      skips.set(boxOfForm(element, weights, whole), 'subscription');
  for (const element of pictures) if (isPicture(element, weights.get(element))) skips.set(element, 'picture');
  for (const element of linkLists(root, weights)) skips.set(element, 'links');
  for (const element of teasers(root, weights, whole)) skips.set(element, 'teaser');
  return skips;
}

const nameOf = (element: Element): string => `${element.tagName} ${element.getAttribute('class') ?? ''}`;

/** The running text of elements of one name together, links apart: each `<div class="card-text">` is small, and all of them are the article. */
function alikeIn(around: Sweep['around'], weights: Weights): Map<string, Weight> {
  const sums = new Map<string, Weight>();
  for (const { element } of around) {
    const weight = weights.get(element);
    if (!weight || weight.linked > weight.text * 0.1 || element.getAttribute('class') === null) continue;
    const sum = sums.get(nameOf(element));
    if (sum) sum.prose += weight.prose;
    else sums.set(nameOf(element), { ...weight });
  }
  return sums;
}

/** A field for an address stands in a box with what is offered for it. */
function boxOfForm(form: Element, weights: Weights, whole: Weight): Element {
  let box = form;
  for (let at = form.parentNode as Element | null; at; at = at.parentNode as Element | null) {
    const weight = weights.get(at);
    if (!weight || weight.headline || weight.text > 500 || weight.prose > whole.prose * 0.15 || weight.runs > 2) break;
    box = at;
  }
  return box;
}

/** What is as a rule a line or two, whatever it is called; more than these characters of running text are none of it. */
const brief = new Set(['subscription', 'sharing', 'advertising', 'tools', 'subjects', 'author', 'repeated words', 'posts of networks']);
const longestBrief = 900;

function isSmall(weight: Weight, whole: Weight, reason: string): boolean {
  if (whole.prose === 0) return weight.text < whole.text * 0.5;
  return weight.prose <= whole.prose * mostProse && (!brief.has(reason) || weight.prose <= longestBrief || weight.prose <= whole.prose * 0.1);
}

const moreNames = / (?:more|rest|full|collaps\w*|expand\w*|trunc\w*|continue\w*) /u;

/** The rest of an article that opens at a click is hidden, and stands among the article's text. */
function isRest(element: Element, weights: Weights): boolean {
  const [own, around] = [weights.get(element), element.parentNode ? weights.get(element.parentNode) : undefined];
  return (
    own !== undefined &&
    around !== undefined &&
    own.prose >= (moreNames.test(wordsOf(element.getAttribute('class') ?? '')) ? 60 : 120) &&
    own.linked <= own.text * 0.1 &&
    around.prose - own.prose >= own.prose * 0.3
  );
}

/** A figure may hold a table, a quotation or a whole article; only a little text in it is about its picture. */
const isPicture = (element: Element, weight: Weight | undefined): boolean => {
  if (weight === undefined || weight.headline || weight.runs > 2) return false;
  if (element.tagName.toUpperCase() !== 'FIGURE') return weight.pictures > 0 && weight.text <= 400 && weight.linked < weight.text * 0.5;
  return weight.text <= 700 && element.querySelector('table, pre, blockquote, h2, h3') === null;
};

/** Outermost elements that are links and little else. */
function linkLists(root: Element, weights: Weights): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop() as Element;
    const weight = weights.get(element);
    if (!weight || weight.links < 2) continue;
    if (element !== root && isLinkList(element, weight)) found.push(element);
    else stack.push(...elementsIn(element));
  }
  return found;
}

const listTags = new Set(['UL', 'OL', 'DL', 'MENU']);

function isLinkList(element: Element, weight: Weight): boolean {
  const tag = element.tagName.toUpperCase();
  if (weight.headline || lineTags.has(tag) || !isBlock(tag)) return false;
  if (listTags.has(tag)) return weight.linked >= weight.text * 0.75;
  return weight.links >= 4 && weight.linked >= weight.text * 0.8 && weight.prose < 60;
}

const cards = new Set(['DIV', 'LI', 'ARTICLE', 'SECTION', 'TR', 'TD', 'FIGURE']);

/** Two or more neighbours of one kind, each largely a link: teasers of other articles. */
function teasers(root: Element, weights: Weights, whole: Weight): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const kinds = new Map<string, Element[]>();
    for (const child of elementsIn(stack.pop() as Element)) {
      const weight = weights.get(child);
      if (!weight || weight.links === 0) continue;
      if (weight.links >= 2) stack.push(child);
      if (!cards.has(child.tagName.toUpperCase()) || weight.headline || !isTeaser(weight, child)) continue;
      const kind = `${child.tagName} ${child.getAttribute('class')?.split(/\s+/u)[0] ?? ''}`;
      const group = kinds.get(kind);
      if (group) group.push(child);
      else kinds.set(kind, [child]);
    }
    for (const group of kinds.values()) if (group.length >= 2 && proseOf(group, weights) <= whole.prose * mostProse) found.push(...group);
  }
  return found;
}

function isTeaser({ text, linked, pictures }: Weight, element: Element): boolean {
  if (text < 15 || text > 700) return false;
  if (element.tagName.toUpperCase() === 'LI') return linked >= text * 0.6;
  return linked >= text * (pictures > 0 ? 0.2 : 0.35);
}

const proseOf = (elements: readonly Element[], weights: Weights): number => elements.reduce((sum, each) => sum + (weights.get(each)?.prose ?? 0), 0);

/** Boxes inside the article: few words, many of them links, or words that stand in one box with a picture. More than a part of the text is neither. */
export function boxesIn(roots: readonly Element[], weights: Weights, skips: Skips): void {
  const whole = proseOf(roots, weights);
  const found: { element: Element; reason: string }[] = [];
  const stack = roots.length > 1 ? [...roots] : roots.flatMap(elementsIn);
  while (stack.length > 0) {
    const element = stack.pop() as Element;
    const weight = weights.get(element);
    const tag = element.tagName.toUpperCase();
    if (!weight || skips.has(element) || !isBlock(tag) || lineTags.has(tag) || tag === 'BLOCKQUOTE') continue;
    const isPart = weight.prose <= whole * 0.2 && !weight.headline;
    if (isPart && ((isBox(weight) && holdsLines(element, weight)) || isOffer(element, weight))) found.push({ element, reason: 'box' });
    else if (isPart && isPictured(element, weight)) found.push({ element, reason: 'picture' });
    else stack.push(...elementsIn(element));
  }
  for (const [kind, most] of [
    ['box', 0.5],
    ['picture', mostProse],
  ] as const) {
    const boxes = found.filter(({ reason }) => reason === kind).map(({ element }) => element);
    if (proseOf(boxes, weights) <= whole * most) for (const element of boxes) skips.set(element, kind);
  }
}

const isBox = ({ text, linked, links, prose, pictures }: Weight): boolean =>
  links > 0 && text <= 800 && (linked >= text * 0.5 || (linked >= text * 0.25 && pictures > 0) || (prose === 0 && linked >= text * 0.35));

/** A few lines in a box, one of which offers a newsletter or a subscription: all of them do. */
const isOffer = (element: Element, { text, runs }: Weight): boolean =>
  text <= 500 && runs <= 2 && linesIn(element).length > 1 && linesIn(element).some((line) => line.length <= 80 && offers.test(folded(line)));

const offers =
  /(?<!\p{L})(?:newsletters?|subscribe|sign ?up|your inbox|e-?mail alerts?|bülten\p{L}*|abone ol\p{L}*|подпис(?:аться|ывайтесь|ка)|підпис(?:атися|уйтесь)|s'abonner|abonnez-vous|s'inscrire|suscr[ií]\p{L}+|bolet[ií]n\p{L}*|assine|inscreva-se|abonnieren|newsletter-anmeldung|iscriviti|zapisz się|اشترك|خبرنامه)(?!\p{L})/u;

const linesIn = (element: Element): string[] =>
  elementsIn(element)
    .map((child) => tidy(child.textContent ?? ''))
    .filter((line) => line !== '');

/** A `<div>` with a sentence and a link in it is a paragraph, not a box. */
const holdsLines = (element: Element, { pictures, prose }: Weight): boolean =>
  pictures > 0 ||
  elementsIn(element).some((child) => isBlock(child.tagName.toUpperCase())) ||
  (prose === 0 && !/[.!?…؟。।]["”’»)\]]*\s*$/u.test(element.textContent ?? ''));

/** A picture with a few words in a box of their own beside it, under whatever name. */
const isPictured = (element: Element, { text, pictures, runs, linked }: Weight): boolean =>
  pictures > 0 &&
  text > 0 &&
  text <= 300 &&
  runs <= 1 &&
  linked <= text * 0.5 &&
  element.querySelector('p, li, h1, h2, h3, h4, blockquote, td') === null &&
  !hasOwnText(element);

/** Words right beside a picture are a paragraph with a picture in it. */
function hasOwnText(element: Element): boolean {
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 20) return true;
    if (node.nodeType === 1 && !isBlock((node as Element).tagName.toUpperCase()) && (node.textContent ?? '').trim().length > 20) return true;
  }
  return false;
}

export function elementsIn(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) found.push(node as Element);
  return found;
}
