import type { Element, Node } from './dom.ts';
import { headsComments } from '../boilerplate/is-furniture.ts';
import { tidy } from '../normalise.ts';
import type { Skips } from './prune.ts';
import { headings, isBlock, isLink } from './tags.ts';

/** One paragraph, heading, item or cell, as it is read; or a gap where something was taken out. */
export interface Block {
  text: string;
  /** Characters inside links. */ linked: number;
  /** Characters in small or slanted type. */ slanted: number;
  /** The innermost element that makes lines: `P`, `H2`, `LI`, `DIV` … */ tag: string;
  /** In the middle of the line, as its element says. */ centred: boolean;
  /** A picture stands right before it, or in it. */ pictured: boolean;
  /** The element that makes the line and the inline ones in it. */ elements: readonly Element[];
  /** Why nothing is here: the text of a gap is empty. */ gap: string | null;
}

const slantedTags = new Set(['EM', 'I', 'SMALL', 'CITE']);
/** Elements that often stand side by side without a space between them. */
const apart = new Set(['SPAN', 'TIME', 'A', 'LABEL']);
const pictureTags = new Set(['IMG', 'AMP-IMG', 'PICTURE']);

/** A gap whose heading says that readers speak from there on. */
export const readersBegin = 'readers begin';
const boxes = new Set(['links', 'box', 'teaser', 'tools', 'subscription']);
const lookedAt = 30;

/** The heading of the comments stands among links as a rule: "Comments – post yours – house rules". */
function opensReaders(element: Element, reason: string): boolean {
  if (!boxes.has(reason)) return false;
  let node: Node | null = element;
  for (let steps = 0; node && steps < lookedAt; steps++) {
    if (node.nodeType === 1 && headings.has((node as Element).tagName.toUpperCase())) return headsComments(node.textContent ?? '');
    node = node.firstChild ?? following(node, element);
  }
  return false;
}

function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly skips: ReadonlyMap<Node, string>;
  private readonly spaced: boolean;
  private readonly lines: { tag: string; centred: boolean; element: Element }[] = [];
  private inline: Element[] = [];
  private text = '';
  private linked = 0;
  private slanted = 0;
  /** Whether each open anchor is a link; only the innermost counts. */
  private readonly links: boolean[] = [];
  private marks = 0;
  private pictured = false;

  constructor(skips: ReadonlyMap<Node, string>, spaced: boolean) {
    this.skips = skips;
    this.spaced = spaced;
  }

  /** Walks without recursion: pages nest deeper than a stack allows. */
  read(root: Element): void {
    let node: Node | null = root;
    while (node) {
      if (this.enter(node) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      for (;;) {
        this.leave(node);
        if (node === root) return;
        if (node.nextSibling) break;
        node = node.parentNode as Node;
      }
      node = node.nextSibling;
    }
  }

  /** False where nothing inside is read. */
  private enter(node: Node): boolean {
    if (node.nodeType === 3) this.addText(node.nodeValue ?? '');
    if (node.nodeType !== 1) return false;
    const reason = this.skips.get(node);
    const tag = (node as Element).tagName.toUpperCase();
    if (reason !== undefined) {
      if (isBlock(tag)) this.flush();
      this.blocks.push({
        text: '',
        linked: 0,
        slanted: 0,
        tag,
        centred: false,
        pictured: false,
        elements: [],
        gap: opensReaders(node as Element, reason) ? readersBegin : reason,
      });
      if (reason === 'picture') this.pictured = true;
      return false;
    }
    if (!isBlock(tag)) this.inline.push(node as Element);
    if (tag === 'BR') this.flush();
    else if (tag === 'A') this.links.push(isLink(node as Element, tag));
    else if (slantedTags.has(tag)) this.marks += 1;
    else if (pictureTags.has(tag)) this.pictured = true;
    else if (isBlock(tag)) {
      this.flush();
      this.lines.push({
        tag,
        centred: tag === 'CENTER' || (node as Element).getAttribute('align')?.toLowerCase() === 'center',
        element: node as Element,
      });
    }
    return true;
  }

  private leave(node: Node): void {
    if (node.nodeType !== 1 || this.skips.has(node)) return;
    const tag = (node as Element).tagName.toUpperCase();
    if (this.spaced && apart.has(tag)) this.text += ' ';
    if (tag === 'A') this.links.pop();
    else if (slantedTags.has(tag)) this.marks -= 1;
    else if (tag !== 'BR' && isBlock(tag)) {
      this.flush();
      this.lines.pop();
    }
  }

  private addText(value: string): void {
    this.text += value;
    const length = value.trim().length;
    if (this.links.at(-1) === true) this.linked += length;
    if (this.marks > 0) this.slanted += length;
  }

  private flush(): void {
    const text = tidy(this.text);
    if (text !== '') {
      const { linked, slanted, pictured } = this;
      const { tag, centred, element } = this.lines.at(-1) ?? { tag: 'DIV', centred: false, element: null };
      const elements = element ? [element, ...this.inline] : this.inline;
      this.blocks.push({ text, linked, slanted, tag, centred, pictured, elements, gap: null });
      this.pictured = false;
    }
    this.text = '';
    this.inline = [];
    this.linked = 0;
    this.slanted = 0;
  }
}

/** What stands in the elements, line by line, in reading order. */
export const blocksOf = (roots: readonly Element[], skips: Skips): Block[] => read(roots, skips, false);

/** The same for lines that are laid out and not written: a name and a date in elements side by side are two words. */
export const labelsOf = (root: Element, skips: ReadonlyMap<Node, string>): Block[] => read([root], skips, true);

function read(roots: readonly Element[], skips: ReadonlyMap<Node, string>, spaced: boolean): Block[] {
  const reader = new BlockReader(skips, spaced);
  for (const root of roots) reader.read(root);
  return reader.blocks;
}
