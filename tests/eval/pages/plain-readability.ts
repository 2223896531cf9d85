import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Readability as it comes, over the parser that the server uses too: what the extractor is held against. */
export function plainReadability(html: string): { body: string; title: string; byline: string | null; published: string | null } {
  const { document } = parseHTML(html) as unknown as { document: never };
  const read = new Readability(document).parse();
  const text = (read?.content ?? '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return { body: text.replaceAll(/\s+/gu, ' '), title: read?.title ?? '', byline: read?.byline ?? null, published: read?.publishedTime ?? null };
}
