import type { Element, Node } from './dom.ts';
import type { NameSays } from './names.ts';
import { inlineTags, lineTags } from './tags.ts';

/** Elements that are never the article's own text. */
const aroundTags: Readonly<Record<string, string>> = {
  NAV: 'ways through the site',
  ASIDE: 'beside the text',
  FOOTER: 'notices',
  FORM: 'tools',
  BUTTON: 'tools',
  SELECT: 'tools',
  LABEL: 'tools',
  DIALOG: 'tools',
  MENU: 'ways through the site',
  PROGRESS: 'tools',
  'AMP-SIDEBAR': 'ways through the site',
  'AMP-AD': 'advertising',
  'AMP-EMBED': 'advertising',
  'AMP-CONSENT': 'notices',
  'AMP-SOCIAL-SHARE': 'sharing',
};
const aroundRoles: Readonly<Record<string, string>> = {
  navigation: 'ways through the site',
  complementary: 'beside the text',
  contentinfo: 'notices',
  search: 'tools',
  banner: 'ways through the site',
  dialog: 'tools',
  menu: 'ways through the site',
  menubar: 'ways through the site',
  toolbar: 'tools',
  alert: 'notices',
  form: 'tools',
};
/** A field to write in; a box to tick may be no more than a trick of style. */
const asksForWords = /^(?:text|email|tel)$/iu;
const keepers = new Set(['HTML', 'BODY', 'MAIN', 'H1']);

interface Around {
  element: Element;
  reason: string;
}

export interface Sweep {
  around: Around[];
  captions: Element[];
  pictures: Element[];
  /** Of the first two ranks. */
  headings: Element[];
  /** Elements whose names say that the article's text stands in them. */
  bodies: Element[];
}

const mostHeadings = 100;
const mostBodies = 200;
const mostCaptions = 300;
const mostPictures = 1000;

/** One walk over the page that sorts out what is not body; selectors with dozens of alternatives cost a hundred times as much. */
export function sweep(root: Element, read: (name: string) => NameSays): Sweep {
  const found: Sweep = { around: [], captions: [], pictures: [], headings: [], bodies: [] };
  for (let node: Node | null = root.firstChild; node && node !== root;) {
    if (node.nodeType === 1) sort(node as Element, found, read);
    node = next(node, root);
  }
  return found;
}

function sort(element: Element, found: Sweep, read: (name: string) => NameSays): void {
  const tag = element.tagName.toUpperCase();
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  const said = name === '' ? null : read(name);
  if (found.captions.length < mostCaptions && (tag === 'FIGCAPTION' || (said?.caption === true && !keepers.has(tag)))) found.captions.push(element);
  if ((tag === 'H1' || tag === 'H2') && found.headings.length < mostHeadings) found.headings.push(element);
  if (found.pictures.length < mostPictures && (tag === 'FIGURE' || (said?.picture === true && !inlineTags.has(tag) && !keepers.has(tag))))
    found.pictures.push(element);
  const reason = reasonOf(element, tag, said);
  if (reason !== null) found.around.push({ element, reason });
  else if (
    found.bodies.length < mostBodies &&
    (said?.body === true ||
      element.getAttribute('itemprop') === 'articleBody' ||
      element.getAttribute('name') === 'articleBody' ||
      element.getAttribute('property') === 'articleBody')
  )
    found.bodies.push(element);
}

function reasonOf(element: Element, tag: string, said: NameSays | null): string | null {
  if (Object.hasOwn(aroundTags, tag)) return aroundTags[tag]!;
  if (tag === 'INPUT' && asksForWords.test(element.getAttribute('type') ?? 'text')) return 'subscription';
  const role = element.getAttribute('role');
  if (role !== null && Object.hasOwn(aroundRoles, role)) return aroundRoles[role]!;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  if (said === null || keepers.has(tag)) return null;
  const isInline = inlineTags.has(tag);
  if (!isInline) return lineTags.has(tag) ? said.line : said.container;
  return standsInLine(element) ? said.inline : said.line;
}

/** Inside a paragraph, and not beside others in a box. */
function standsInLine(element: Element): boolean {
  const parent = element.parentNode as Element | null;
  const tag = parent?.tagName?.toUpperCase() ?? '';
  return lineTags.has(tag) || inlineTags.has(tag);
}

function next(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
