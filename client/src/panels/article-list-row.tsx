import type { ArticleSummary } from '@entente/shared/contract/articles';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { highlightSnippet } from '../format/highlight.tsx';
import { DateText } from '../ui/date-text.tsx';
import { NewMark } from '../ui/new-mark.tsx';
import { PairChip } from '../ui/pair-chip.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { ArticleListEvidence } from './article-list-evidence.tsx';
import { articleText } from '../text/article-text.ts';
import { commonText } from '../text/common-text.ts';

const shownPairs = 2;

interface ArticleListRowProps {
  article: ArticleSummary;
  /** Whether its evidence is shown. */
  isOpen: boolean;
  onToggle: () => void;
}

/** One article in one line; two where the search has something to show. */
export function ArticleListRow({ article, isOpen, onToggle }: ArticleListRowProps) {
  const { hrefTo } = useFilter();
  const lang = article.language === 'und' ? {} : { lang: article.language };
  const pairs = article.relations.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  const more = pairs.length - shownPairs;
  return (
    <article className="article-row">
      <span className="row-date">
        <DateText dated={article.published} />
      </span>
      <span className="row-pairs">
        {pairs.slice(0, shownPairs).map(({ pair, primary }) => (
          <PairChip key={pair} pair={pair} background={!primary} />
        ))}
        {more > 0 && <span className="soft">+{more}</span>}
      </span>
      <Link href={hrefTo(`/articles/${article.id}`)} className="headline" dir="auto" {...lang}>
        {article.title}
      </Link>
      <span className="row-topics">
        {article.topics.map((id) => (
          <TopicTag key={id} id={id} short />
        ))}
      </span>
      <span className="row-publisher soft" dir="auto">
        {article.publisher ?? commonText.publisherUnknown}
      </span>
      <span className="row-flags">
        <NewMark retrievedAt={article.retrievedAt} />
        {article.sample && <SampleBadge />}
        {!article.relevant && <span className="soft">{commonText.notRelevant}</span>}
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={articleText.list.evidenceOf(article.title)}
          onClick={onToggle}
        >
          {articleText.list.evidence}
        </button>
      </span>
      {article.snippet !== null && (
        <p className="row-snippet" dir="auto" {...lang}>
          {highlightSnippet(article.snippet)}
        </p>
      )}
      {isOpen && <ArticleListEvidence id={article.id} />}
    </article>
  );
}
