import type { Article } from '@entente/shared/domain/article';
import type { Evidence, Tagging } from '@entente/shared/domain/tagging';
import { describeDated, formatDated } from '../format/dates.ts';
import { languageName } from '../format/names.ts';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { RemoveArticle } from './article-text-remove.tsx';
import { MarkedText } from './article-text-marked.tsx';
import { marksAt } from './article-text-marks.ts';

interface ArticleHeadProps { id: number; article: Article; tagging: Tagging; active: Evidence | null }

/** Addresses come from outside: only those of the web become links. */
const isWebAddress = (url: string): boolean => /^https?:\/\//iu.test(url);

/** Title, where it comes from, when it was published and how that is known. */
export function ArticleHead({ id, article, tagging, active }: ArticleHeadProps) {
  const { title, url, published, updated, language } = article;
  return (
    <header>
      <h1 dir="auto" {...(language !== 'und' && { lang: language })}><MarkedText text={title} where="title" marks={marksAt('title', tagging, active)} /></h1>
      <p className="article-facts">
        {article.sample && <SampleBadge />}
        <span dir="auto">{article.publisher ?? 'Publisher unknown'}</span>
        {article.byline !== null && <span dir="auto">{article.byline}</span>}
        <span>{published ? <><time dateTime={published.at}>{formatDated(published)}</time> <span className="soft">({describeDated(published)})</span></> : 'Date unknown'}</span>
        {updated && <span>updated <time dateTime={updated.at}>{formatDated(updated)}</time></span>}
        <span>{languageName(language)}</span>
        {url !== null && (isWebAddress(url) ? <a href={url} rel="noreferrer noopener" target="_blank">Original article <span aria-hidden="true">↗</span></a> : <span>{url}</span>)}
        <RemoveArticle id={id} />
      </p>
    </header>
  );
}
