import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';

const NAMED = 2;

/** Who carried a story, and in how many copies: `Reuters, Anadolu Agency and 3 more · 6 articles`. */
export function publishersText(publishers: readonly string[], articles: number): string {
  const rest = publishers.length - NAMED;
  const named = publishers.slice(0, NAMED).join(', ') || commonText.publisherUnknown;
  const copies = articles > 1 ? ` · ${commonText.articles(articles)}` : '';
  return overviewText.stories.publishers(named, rest) + copies;
}
