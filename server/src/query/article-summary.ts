import type { ArticleSummary } from '@entente/shared/contract/articles';
import type { StoredArticle } from '../store/store.ts';
import { snippetOf } from './snippet.ts';
import type { TextMatch } from './text-match.ts';

const leadLength = 300;

/** Ends at a word where it must be cut. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}

/** `match`: the words that the text filter looks for. */
export function summaryOf({ id, storyId, article, tagging }: StoredArticle, match: TextMatch): ArticleSummary {
  return {
    id,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    published: article.published,
    retrievedAt: article.retrievedAt,
    language: article.language,
    sample: article.sample,
    relevant: tagging.relevant,
    countries: tagging.countries.map((tag) => tag.code),
    topics: tagging.topics.map((topic) => topic.id),
    relations: tagging.relations.map(({ pair, stance, primary }) => ({ pair, stance, primary })),
    storyId,
    lead: cut(article.body[0] ?? '', leadLength),
    snippet: match.length === 0 ? null : snippetOf(article, match),
  };
}
