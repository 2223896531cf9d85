import { Readability } from '@mozilla/readability';
import type { Document, Element, Node } from './dom.ts';

/**
 * Readability with two of its own questions answered more cheaply: its tree is made by a parser for which
 * every `style` is a proxy and every selector a compilation, and these two are asked of every element.
 */
export class Reader extends Readability<Element> {
  constructor(document: Document) {
    super(document, { charThreshold: 250, keepClasses: false, serializer: (node) => node as Element });
  }

  _isProbablyVisible(node: Element): boolean {
    return node.getAttribute('hidden') === null && node.getAttribute('aria-hidden') !== 'true';
  }

  _getAllNodesWithTag(root: Element, names: readonly string[]): Element[] {
    const wanted = new Set(names.map((name) => name.toUpperCase()));
    const found: Element[] = [];
    let node: Node | null = root.firstChild;
    while (node && node !== root) {
      if (node.nodeType === 1 && wanted.has((node as Element).tagName.toUpperCase())) found.push(node as Element);
      node = node.firstChild ?? following(node, root);
    }
    return found;
  }
}

function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
