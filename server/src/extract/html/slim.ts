/** What extraction and Readability look at; every other attribute would only cost a node in the tree. */
const kept = new Set([
  'id',
  'content',
  'property',
  'name',
  'itemprop',
  'itemtype',
  'datetime',
  'pubdate',
  'rel',
  'lang',
  'xml:lang',
  'role',
  'hidden',
  'aria-hidden',
  'http-equiv',
  'title',
  'dir',
  'align',
]);

const attribute = /([^\s"'<>/=]{1,64})(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gu;
/** Class names that tell what an article is about (`tag-social-policy`), not what part of the page it is. */
const subjects = /(?<=["'\s])(?:tag|category|cat|topic)-[^\s"']+/gu;
const longestTag = 8000;
const unseen = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const centred = /text-align\s*:\s*center/iu;

/** What scripts make "two hours ago" of. */
const timeData =
  /^data-(?:[a-z]+-)*(?:pub|publish|published|utc|iso|full|created|post)?-?(?:date|time|datetime|timestamp|seconds|publishtime|pubdate|published)(?:-(?:iso|utc|published))?$/u;
const timeValue = /^["']?(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{10}(?:\d{3})?["']?$)/u;

/** The address of a person's own page: a link to it is who wrote it, unless the page says something of it itself. */
const profile =
  /^["']?[^\s"'?#]*\/(?:(?:authors?|autor(?:es|e|i)?|auteurs?|autorzy|avtor|journalists?|journalistes?|reporters?|writers?|contributors?|columnists?|bylines?|yazar(?:lar)?|muhabir(?:ler)?|redaktor)\/[^\s"'/?#]{3,}|(?:staff|people|profiles?)\/[\p{L}%]+(?:[-_][\p{L}%]+)+\/?["']?$)/iu;

/** Where class names are made by programs, these tell what a part is; they are read as its name. */
const partNames = new Set(['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-component', 'data-gu-name', 'data-module', 'data-cy']);

/** A tag with the attributes that matter: `<p class="x" onclick="…" data-y="z">` → `<p class="x">`. Addresses are kept of `<link>` alone; of `<a>`, that there is one. What a style hides is marked hidden. */
export function slimTag(tag: string): string {
  const name = /^<[a-z][^\s/>]*/iu.exec(tag)?.[0];
  if (name === undefined) return tag;
  const isLink = name.toLowerCase() === '<link';
  const isAnchor = name.toLowerCase() === '<a';
  const isInput = name.toLowerCase() === '<input';
  const isMeta = name.toLowerCase() === '<meta';
  let slim = name;
  for (const [whole, key = '', value] of tag.slice(name.length, -1).matchAll(attribute)) {
    const lower = key.toLowerCase();
    if (lower === 'class') slim += ` ${whole.replaceAll(subjects, '')}`;
    else if (lower === 'rel' && isAnchor) slim += slim.includes(' rel=') ? '' : ` ${whole}`;
    else if (kept.has(lower) || (lower === 'href' && isLink) || (lower === 'type' && isInput)) slim += ` ${whole}`;
    else if (lower === 'href' && isAnchor) slim += value !== undefined && profile.test(value) ? ' href rel="author"' : ' href';
    else if (lower === 'value' && isMeta && value !== undefined) slim += ` content=${value}`;
    else if (value !== undefined && partNames.has(lower) && !/\sid\s*=/iu.test(tag) && !slim.includes(' id=')) slim += ` id=${value}`;
    else if (value !== undefined && timeData.test(lower) && timeValue.test(value) && !/\sdatetime=/iu.test(slim)) slim += ` datetime=${value}`;
    else if (lower === 'style' && value !== undefined) slim += unseen.test(value) ? ' hidden' : centred.test(value) ? ' align="center"' : '';
  }
  return `${slim}>`;
}

/** Where the tag that opens at `open` ends, behind its `>`; quoted values may hold one. Null for what is no tag. */
export function endOfTag(html: string, open: number): number | null {
  if (!/[a-z/!?]/iu.test(html[open + 1] ?? '')) return null;
  const limit = Math.min(html.length, open + longestTag);
  let quote = '';
  for (let at = open + 1; at < limit; at++) {
    const sign = html[at];
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '<') return null;
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  // A quote that is never closed: the tag ends where it would without it.
  const plain = html.slice(open, limit).indexOf('>');
  return plain < 0 ? null : open + plain + 1;
}
