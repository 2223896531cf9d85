import type { Element, Node } from './dom.ts';

/** What an element holds, in characters but for `links`. */
export interface Weight {
  text: number;
  linked: number;
  links: number;
  /** Running text: stretches of some length outside of links, whatever the tags around them. */
  prose: number;
  headline: boolean;
}

export type Weights = ReadonlyMap<Node, Weight>;

const proseFrom = 60;

interface Frame {
  node: Node;
  weight: Weight;
  parent: Weight | null;
  inLink: boolean;
  next: Node | null;
}

const none = (): Weight => ({ text: 0, linked: 0, links: 0, prose: 0, headline: false });

/** Weighs every element below (and with) the root, in one walk from the leaves up. */
export function weigh(root: Element): Weights {
  const weights = new Map<Node, Weight>();
  const open = (node: Node, parent: Frame | null): Frame => {
    const tag = (node as Element).tagName.toUpperCase();
    const weight = none();
    weight.headline = tag === 'H1';
    weight.links = tag === 'A' ? 1 : 0;
    weights.set(node, weight);
    return { node, weight, parent: parent?.weight ?? null, inLink: tag === 'A' || parent?.inLink === true, next: node.firstChild };
  };
  const stack = [open(root, null)];
  while (stack.length > 0) {
    const frame = stack.at(-1) as Frame;
    const { next } = frame;
    if (next === null) {
      stack.pop();
      if (frame.parent) add(frame.parent, frame.weight);
      continue;
    }
    frame.next = next.nextSibling;
    if (next.nodeType === 3) addText(frame.weight, (next.nodeValue ?? '').trim().length, frame.inLink);
    else if (next.nodeType === 1) stack.push(open(next, frame));
  }
  return weights;
}

function add(to: Weight, from: Weight): void {
  to.text += from.text;
  to.linked += from.linked;
  to.links += from.links;
  to.prose += from.prose;
  to.headline ||= from.headline;
}

function addText(weight: Weight, length: number, inLink: boolean): void {
  weight.text += length;
  if (inLink) weight.linked += length;
  else if (length >= proseFrom) weight.prose += length;
}
