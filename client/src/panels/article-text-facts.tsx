import type { Article } from '@entente/shared/domain/article';
import { describeDated, formatDated } from '../format/dates.ts';
import { languageName } from '../format/names.ts';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { RemoveArticle } from './article-text-remove.tsx';
import { articleText } from '../text/article-text.ts';

const words = articleText.facts;

/** Addresses come from outside: only those of the web become links. */
const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

/** Where the article comes from, when it was published and how that is known. */
export function ArticleFacts({ id, article }: { id: number; article: Article }) {
  const { url, published, updated, language } = article;
  return (
    <p className="article-facts">
      {article.sample && <SampleBadge />}
      <span dir="auto">{article.publisher ?? words.publisherUnknown}</span>
      {article.byline !== null && <span dir="auto">{article.byline}</span>}
      <span>
        {published ? (
          <>
            <time dateTime={published.at}>{formatDated(published)}</time> <span className="soft">({describeDated(published)})</span>
          </>
        ) : (
          words.dateUnknown
        )}
      </span>
      {updated && <span>{words.updated(<time dateTime={updated.at}>{formatDated(updated)}</time>)}</span>}
      <span>{languageName(language)}</span>
      {url !== null &&
        (isWebAddress(url) ? (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {words.original} <span aria-hidden="true">↗</span>
          </a>
        ) : (
          <span>{url}</span>
        ))}
      <RemoveArticle id={id} />
    </p>
  );
}
