import type { Document, Element, Node } from './dom.ts';
import { isFurniture, opensTail } from '../boilerplate/is-furniture.ts';
import { captionMark, creditAlone } from '../boilerplate/patterns.ts';
import { dateLine } from '../text/dates-of-lines.ts';
import { folded, tidy } from '../normalise.ts';
import { repeats } from '../text/title.ts';
import { prune } from './prune.ts';
import { Reader } from './reader.ts';
import type { Sweep } from './sweep.ts';
import type { Weights } from './weigh.ts';

export interface MainText {
  body: string[];
  captions: string[];
}

/** The article's own paragraphs and captions. Takes the document apart. */
export function mainText(document: Document, title: string | null, { around, captions }: Sweep, weights: Weights): MainText {
  const found = takeCaptions(captions);
  if (document.body) prune(document.body, around, weights);
  const content = contentOf(document);
  const lines = content === null ? [] : blocksOf(content);
  const body: string[] = [];
  for (const { text, linked } of lines) {
    if (body.join(' ').length > 200 && opensTail(text)) break;
    if (isFurniture(text) || dateLine(text) !== null || isLinkRow(text, linked)) continue;
    if (title !== null && body.length === 0 && repeats(text, title)?.rest === '') continue;
    if (text.length < 320 && captionMark.test(text)) {
      if (!creditAlone(text)) found.push(text);
      continue;
    }
    if (found.some((caption) => folded(caption) === folded(text)) || body.at(-1) === text) continue;
    body.push(text);
  }
  return { body, captions: found };
}

function takeCaptions(elements: readonly Element[]): string[] {
  const found: string[] = [];
  for (const element of elements) {
    const text = tidy(element.textContent ?? '').replace(/^(?:image |photo )?caption[,:]\s*/iu, '');
    if (text.length > 600) continue;
    if (text.length > 3 && !found.includes(text) && !creditAlone(text)) found.push(text);
    element.remove();
  }
  return found;
}

/** Readability's choice; where it finds nothing, what is left of the page. */
const contentOf = (document: Document): Element | null => new Reader(document).parse()?.content ?? document.body;

const isLinkRow = (text: string, linked: number): boolean => linked > 0.6 * text.length && (text.length < 160 || linked > 0.9 * text.length);

const blockNames = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TABLE',
  'TBODY',
  'TR',
  'TD',
  'TH',
  'PRE',
  'DL',
  'DD',
  'DT',
  'FIGURE',
  'HEADER',
  'ADDRESS',
  'HR',
  'CENTER',
]);

interface Block {
  text: string;
  /** Characters inside links. */ linked: number;
}

/** Texts between the borders of block elements and line breaks, in reading order. Walks without recursion. */
function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const flush = () => {
    const whole = tidy(text);
    if (whole !== '') blocks.push({ text: whole, linked });
    text = '';
    linked = 0;
  };
  const stack: (Node | 'flush')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'flush') {
      flush();
      continue;
    }
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      text += value;
      if (insideLink(node, root)) linked += value.trim().length;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const name = (node as Element).tagName.toUpperCase();
    if (name === 'BR') {
      flush();
      continue;
    }
    const isBlock = blockNames.has(name);
    if (isBlock) {
      flush();
      stack.push('flush');
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  flush();
  return blocks;
}

function insideLink(node: Node, root: Element): boolean {
  for (let at: Node | null = node.parentNode, steps = 0; at && at !== root && steps < 4; at = at.parentNode, steps += 1)
    if ((at as Element).tagName?.toUpperCase() === 'A') return true;
  return false;
}
