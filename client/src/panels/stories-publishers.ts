import { countOf } from '../format/numbers.ts';

const NAMED = 2;

/** Who carried a story, and in how many copies: `Reuters, Anadolu Agency and 3 more · 6 articles`. */
export function publishersText(publishers: readonly string[], articles: number): string {
  const rest = publishers.length - NAMED;
  const named = publishers.slice(0, NAMED).join(', ') || 'publisher unknown';
  const copies = articles > 1 ? ` · ${countOf(articles, 'article')}` : '';
  return `${named}${rest > 0 ? ` and ${rest} more` : ''}${copies}`;
}
