import type { ArticleSummary } from '@entente/shared/contract/articles';
import type { ArticleHead } from '../store/article-heads.ts';
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
export function summaryOf({ id, storyId, article, relevant, countries, topics, relations }: ArticleHead, match: TextMatch): ArticleSummary {
  return {
    id,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    published: article.published,
    retrievedAt: article.retrievedAt,
    language: article.language,
    sample: article.sample,
    relevant,
    countries: [...countries],
    topics: [...topics],
    relations,
    storyId,
    lead: cut(article.body[0] ?? '', leadLength),
    snippet: match.length === 0 ? null : snippetOf(article, match),
  };
}
