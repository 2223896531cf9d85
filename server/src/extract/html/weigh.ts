import type { Element, Node } from './dom.ts';
import { isBlock, isLink } from './tags.ts';

/** What an element holds, in characters but for `links`, `runs` and `pictures`. */
export interface Weight {
  text: number;
  linked: number;
  links: number;
  /** Running text: stretches of some length between the borders of blocks, mostly outside of links. */
  prose: number;
  /** How many such stretches. */
  runs: number;
  pictures: number;
  headline: boolean;
}

export type Weights = ReadonlyMap<Node, Weight>;

const proseFrom = 60;
/** One sign of Chinese, Japanese or Korean says as much as about three letters. */
const signsOfWords = 3;

interface Frame {
  node: Node;
  weight: Weight;
  parent: Frame | null;
  block: boolean;
  inLink: boolean;
  next: Node | null;
}

/** The stretch being read, and where it belongs. */
interface Run {
  text: number;
  linked: number;
}

/** Weighs every element below (and with) the root, in one walk from the leaves up; `skip` and what is in it weigh nothing. */
export function weigh(root: Element, skip?: ReadonlyMap<Node, string>): Weights {
  const weights = new Map<Node, Weight>();
  const run: Run = { text: 0, linked: 0 };
  let top: Frame | null = open(root, null, weights);
  while (top) {
    const { next }: Frame = top;
    if (next === null) {
      if (top.block) endRun(run, top);
      if (top.parent) add(top.parent.weight, top.weight);
      top = top.parent;
      continue;
    }
    top.next = next.nextSibling;
    if (next.nodeType === 3) addText(top, run, next.nodeValue ?? '');
    else if (next.nodeType === 1 && skip?.has(next) !== true) {
      const frame: Frame = open(next, top, weights);
      if (frame.block) endRun(run, top);
      top = frame;
    }
  }
  return weights;
}

function open(node: Node, parent: Frame | null, weights: Map<Node, Weight>): Frame {
  const tag = (node as Element).tagName.toUpperCase();
  const weight = { text: 0, linked: 0, links: 0, prose: 0, runs: 0, pictures: 0, headline: tag === 'H1' };
  const link = isLink(node as Element, tag);
  if (link) weight.links = 1;
  if (tag === 'IMG' || tag === 'AMP-IMG') weight.pictures = 1;
  weights.set(node, weight);
  return { node, weight, parent, block: isBlock(tag), inLink: link || (parent?.inLink === true && tag !== 'A'), next: node.firstChild };
}

/** Gives the stretch to the block that it stands in, if it is prose. */
function endRun(run: Run, at: Frame): void {
  if (run.text >= proseFrom && run.linked < run.text * 0.5) {
    let frame = at;
    while (!frame.block && frame.parent) frame = frame.parent;
    frame.weight.prose += run.text;
    frame.weight.runs += 1;
  }
  run.text = 0;
  run.linked = 0;
}

function add(to: Weight, from: Weight): void {
  to.text += from.text;
  to.linked += from.linked;
  to.links += from.links;
  to.prose += from.prose;
  to.runs += from.runs;
  to.pictures += from.pictures;
  to.headline ||= from.headline;
}

function addText({ weight, inLink }: Frame, run: Run, value: string): void {
  const trimmed = value.trim();
  if (trimmed === '') return;
  const length = trimmed.length * (trimmed.charCodeAt(0) > 0x2e7f || trimmed.charCodeAt(trimmed.length >> 1) > 0x2e7f ? signsOfWords : 1);
  weight.text += length;
  run.text += length;
  if (!inLink) return;
  weight.linked += length;
  run.linked += length;
}
