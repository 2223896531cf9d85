/** The little of the DOM that extraction uses; the server's types hold no browser. */
export interface Node {
  nodeType: number;
  nodeValue: string | null;
  textContent: string | null;
  parentNode: Node | null;
  firstChild: Node | null;
  lastChild: Node | null;
  nextSibling: Node | null;
  previousSibling: Node | null;
}

interface Searchable {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

export interface Element extends Node, Searchable {
  tagName: string;
  getAttribute(name: string): string | null;
  closest(selector: string): Element | null;
  remove(): void;
  cloneNode(deep: boolean): Node;
}

export interface Document extends Searchable {
  documentElement: Element | null;
  body: Element | null;
}
