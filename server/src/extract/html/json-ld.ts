import { folded } from '../normalise.ts';

export interface LinkedData {
  headline: string | null;
  published: string | null;
  modified: string | null;
  author: string | null;
  publisher: string | null;
  language: string | null;
  /** The text of the article, where the page states it. */
  body: string | null;
}

type Json = Record<string, unknown>;

const articleTypes = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlog|Posting|WebPage)$/u;

/** What the page's linked data says of its article: the one with the page's headline, else the first; it wins over the page around it. */
export function readJsonLd(scripts: readonly string[], pageTitle: string | null): LinkedData | null {
  const nodes = scripts.flatMap(parse);
  const articles = nodes.filter((n) => typesOf(n).some((t) => articleTypes.test(t) && t !== 'WebPage'));
  const article =
    (articles.length > 1 ? articles.find((n) => isHeadline(n, pageTitle)) : undefined) ??
    articles[0] ??
    nodes.find((n) => typesOf(n).includes('WebPage') && 'datePublished' in n);
  if (!article) return null;
  return {
    headline: text(article['headline']) ?? text(article['name']),
    published: moment(article['datePublished']) ?? moment(article['dateCreated']) ?? moment(article['coverageStartTime']),
    modified: moment(article['dateModified']),
    author: nameOf(article['author'] ?? article['creator'], nodes),
    publisher: nameOf(article['publisher'], nodes),
    language: text(article['inLanguage']),
    body: text(article['articleBody']),
  };
}

function isHeadline(node: Json, pageTitle: string | null): boolean {
  const headline = folded(text(node['headline']) ?? '');
  return headline !== '' && pageTitle !== null && folded(pageTitle).includes(headline);
}

function parse(script: string): Json[] {
  const bare = script
    .trim()
    .replace(/^<!\[CDATA\[|\]\]>$/gu, '')
    .replaceAll(/[\n\r\t]+/gu, ' ')
    .replace(/;\s*$/u, '');
  try {
    return flatten(JSON.parse(bare), 0);
  } catch {
    // Linked data is often broken; what can be read of it is read elsewhere on the page.
    return [];
  }
}

function flatten(value: unknown, depth: number): Json[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  const node = value as Json;
  return [node, ...flatten(node['@graph'], depth + 1), ...flatten(node['mainEntity'], depth + 1), ...flatten(node['mainEntityOfPage'], depth + 1)];
}

const typesOf = (node: Json): string[] => {
  const type = node['@type'];
  return typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((t): t is string => typeof t === 'string') : [];
};

const moment = (value: unknown): string | null => (typeof value === 'number' ? String(value) : text(Array.isArray(value) ? value[0] : value));

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** A name, or that of the node that is pointed to. */
function nameOf(value: unknown, nodes: readonly Json[]): string | null {
  if (Array.isArray(value))
    return (
      value
        .map((each) => nameOf(each, nodes))
        .filter((n) => n !== null)
        .join(', ') || null
    );
  if (typeof value !== 'object' || value === null) return text(value);
  const { name, '@id': id } = value as Json;
  const meant = name === undefined && typeof id === 'string' ? nodes.find((node) => node['@id'] === id && 'name' in node)?.['name'] : name;
  return text(Array.isArray(meant) ? meant.join(', ') : meant);
}
