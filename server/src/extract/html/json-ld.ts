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

/** What the page's linked data says of its article; the first article wins over the page around it. */
export function readJsonLd(scripts: readonly string[]): LinkedData | null {
  const nodes = scripts.flatMap(parse);
  const article =
    nodes.find((n) => typesOf(n).some((t) => articleTypes.test(t) && t !== 'WebPage')) ??
    nodes.find((n) => typesOf(n).includes('WebPage') && 'datePublished' in n);
  if (!article) return null;
  return {
    headline: text(article['headline']) ?? text(article['name']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    modified: text(article['dateModified']),
    author: nameOf(article['author']),
    publisher: nameOf(article['publisher']),
    language: text(article['inLanguage']),
    body: text(article['articleBody']),
  };
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

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

function nameOf(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((n) => n !== null)
        .join(', ') || null
    );
  if (typeof value === 'object' && value !== null) return text((value as Json)['name']);
  return text(value);
}
