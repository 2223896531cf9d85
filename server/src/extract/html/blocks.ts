import type { Element, Node } from './dom.ts';
import { tidy } from '../normalise.ts';
import type { Skips } from './prune.ts';
import { isBlock, isLink } from './tags.ts';

/** One paragraph, heading, item or cell, as it is read; or a gap where something was taken out. */
export interface Block {
  text: string;
  /** Characters inside links. */ linked: number;
  /** Characters in small, slanted or bold type. */ marked: number;
  /** The innermost element that makes lines: `P`, `H2`, `LI`, `DIV` … */ tag: string;
  /** A picture stands right before it, or in it. */ pictured: boolean;
  /** Why nothing is here: the text of a gap is empty. */ gap: string | null;
}

const markedTags = new Set(['EM', 'I', 'SMALL', 'STRONG', 'B', 'CITE', 'FONT']);
const pictureTags = new Set(['IMG', 'AMP-IMG', 'PICTURE']);

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly skips: Skips;
  private readonly tags: string[] = [];
  private text = '';
  private linked = 0;
  private marked = 0;
  /** Whether each open anchor is a link; only the innermost counts. */
  private readonly links: boolean[] = [];
  private marks = 0;
  private pictured = false;

  constructor(skips: Skips) {
    this.skips = skips;
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
      this.blocks.push({ text: '', linked: 0, marked: 0, tag, pictured: false, gap: reason });
      if (reason === 'picture') this.pictured = true;
      return false;
    }
    if (tag === 'BR') this.flush();
    else if (tag === 'A') this.links.push(isLink(node as Element, tag));
    else if (markedTags.has(tag)) this.marks += 1;
    else if (pictureTags.has(tag)) this.pictured = true;
    else if (isBlock(tag)) {
      this.flush();
      this.tags.push(tag);
    }
    return true;
  }

  private leave(node: Node): void {
    if (node.nodeType !== 1 || this.skips.has(node)) return;
    const tag = (node as Element).tagName.toUpperCase();
    if (tag === 'A') this.links.pop();
    else if (markedTags.has(tag)) this.marks -= 1;
    else if (tag !== 'BR' && isBlock(tag)) {
      this.flush();
      this.tags.pop();
    }
  }

  private addText(value: string): void {
    this.text += value;
    const length = value.trim().length;
    if (this.links.at(-1) === true) this.linked += length;
    if (this.marks > 0) this.marked += length;
  }

  private flush(): void {
    const text = tidy(this.text);
    if (text !== '') {
      const { linked, marked, pictured } = this;
      this.blocks.push({ text, linked, marked, tag: this.tags.at(-1) ?? 'DIV', pictured, gap: null });
      this.pictured = false;
    }
    this.text = '';
    this.linked = 0;
    this.marked = 0;
  }
}

/** What stands in the elements, line by line, in reading order. */
export function blocksOf(roots: readonly Element[], skips: Skips): Block[] {
  const reader = new BlockReader(skips);
  for (const root of roots) reader.read(root);
  return reader.blocks;
}
