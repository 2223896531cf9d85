import type { Document, Element, Node } from './dom.ts';

/** Elements that are never the article's own text. */
const aroundTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'BUTTON', 'SELECT', 'DIALOG']);
const aroundRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner']);
/** Parts of class names and ids that say so. */
const aroundNames =
  /related|recommend|(?:^|[\s_-])shar(?:e|ing)|social|teaser|excerpt|(?:^|\s)cards?(?:$|\s)|twitter-tweet|instagram-media|pull-?quote|newsletter|subscri|promo|advert|breadcrumb|comments|comment-list|cookie|popular|most-?read|trending|read-?more|read-?also|also-?read|author-bio|(?:^|[\s_-])tags?(?:$|[\s_-])|tag-?list|sidebar|paywall|donat|latest-news|more-news|outbrain|taboola|disqus|paylas|etiket|ilgili-?haber|benzer|son-?haber|en-?cok|reklam|partage|abonne|lire-?aussi|a-lire|compartir|relacionad|publicidad|suscri|compartilh|publicidade|verwandt|weiterlesen|werbung|correlati|condividi|udostepnij|podobne|toolbar|pagination|print-only|screen-reader|visually-hidden|sr-only/iu;
const captionNames = /caption|photo-?credit|image-?credit|img-?credit/iu;
const stampNames = /date|time|meta|byline|author|publish|tarih|info|posted|updated/iu;
const keepers = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

export interface Sweep {
  around: Element[];
  captions: Element[];
  /** Short elements near the headline that may print a date or a name. */
  stamps: Element[];
}

const mostStamps = 400;

/** One walk over the page that sorts out what is not body; selectors with dozens of alternatives cost a hundred times as much. */
export function sweep(document: Document): Sweep {
  const found: Sweep = { around: [], captions: [], stamps: [] };
  const root = document.body;
  for (let node: Node | null = root?.firstChild ?? null; node && node !== root;) {
    const enter = node.nodeType !== 1 || sort(node as Element, found);
    node = next(node, enter, root);
  }
  return found;
}

/** Files one element; false where nothing inside it matters any more. */
function sort(element: Element, found: Sweep): boolean {
  const tag = element.tagName.toUpperCase();
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (tag === 'FIGCAPTION' || captionNames.test(name)) {
    found.captions.push(element);
    return false;
  }
  const role = element.getAttribute('role');
  const hidden = element.getAttribute('aria-hidden') === 'true' || element.getAttribute('hidden') !== null;
  if (aroundTags.has(tag) || hidden || (role !== null && aroundRoles.has(role)) || (!keepers.has(tag) && aroundNames.test(name))) {
    found.around.push(element);
    // A class name may lie over the whole page: what is inside is looked at too.
    return !aroundTags.has(tag);
  }
  if (
    found.stamps.length < mostStamps &&
    (tag === 'TIME' || tag === 'P' || tag === 'SPAN' || tag === 'FONT' || tag === 'SMALL' || stampNames.test(name))
  )
    found.stamps.push(element);
  return true;
}

function next(node: Node, enter: boolean, root: Node | null): Node | null {
  if (enter && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}
