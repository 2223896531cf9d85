import type { Element, Node } from './dom.ts';
import type { Weight, Weights } from './weigh.ts';

/** More than this share of a page's running text is never taken away: class names lie, and some pages call everything "sidebar". */
const mostProse = 0.35;

/** Takes out what class names and roles call surroundings, lists of links, and rows of teasers. */
export function prune(root: Element, around: readonly Element[], weights: Weights): void {
  const whole = weights.get(root);
  if (!whole) return;
  for (const element of around) {
    const weight = weights.get(element);
    if (weight && !weight.headline && (isSmall(weight, whole) || holdsReaders(element))) element.remove();
  }
  for (const element of [...linkLists(root, weights), ...teasers(root, weights, whole)]) element.remove();
}

const isSmall = (weight: Weight, whole: Weight): boolean =>
  whole.prose === 0 ? weight.text < whole.text * 0.5 : weight.prose <= whole.prose * mostProse;

/** Comments may be longer than the article. */
const holdsReaders = (element: Element): boolean =>
  /(?:^|[\s_-])comments?(?:$|[\s_-]?(?:list|area|section|s))|disqus|yorumlar/iu.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );

const lists = new Set(['UL', 'OL', 'DIV', 'SECTION', 'TABLE', 'DL', 'HEADER', 'MENU', 'P']);

/** Outermost elements that are links and little else. */
function linkLists(root: Element, weights: Weights): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop() as Element;
    const weight = weights.get(element);
    if (!weight || weight.links < 6) continue;
    const isList = weight.linked >= weight.text * 0.8 && weight.prose < 60 && !weight.headline && lists.has(element.tagName.toUpperCase());
    if (isList && element !== root) found.push(element);
    else stack.push(...elementsIn(element));
  }
  return found;
}

const cards = new Set(['DIV', 'LI', 'ARTICLE', 'SECTION', 'A', 'TR']);

/** Three or more neighbours of one kind, each largely a link: teasers of other articles. */
function teasers(root: Element, weights: Weights, whole: Weight): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop() as Element;
    const kinds = new Map<string, Element[]>();
    for (const child of elementsIn(element)) {
      const weight = weights.get(child);
      if (!weight || weight.links === 0) continue;
      if (weight.links >= 3) stack.push(child);
      if (!cards.has(child.tagName.toUpperCase()) || weight.headline) continue;
      const kind = `${child.tagName} ${child.getAttribute('class')?.split(/\s+/u)[0] ?? ''}`;
      if (!isTeaser(weight, child)) continue;
      const group = kinds.get(kind);
      if (group) group.push(child);
      else kinds.set(kind, [child]);
    }
    for (const group of kinds.values()) if (group.length >= 3 && proseOf(group, weights) <= whole.prose * mostProse) found.push(...group);
  }
  return found;
}

const isTeaser = ({ text, linked }: Weight, element: Element): boolean =>
  text >= 15 && text <= 600 && linked >= text * (element.tagName.toUpperCase() === 'LI' ? 0.6 : 0.3);

const proseOf = (elements: readonly Element[], weights: Weights): number => elements.reduce((sum, each) => sum + (weights.get(each)?.prose ?? 0), 0);

function elementsIn(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) found.push(node as Element);
  return found;
}
