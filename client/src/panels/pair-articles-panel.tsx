import type { Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { CountLink } from '../ui/count-link.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';
import './pair-articles-panel.css';

const SHOWN = 8;

export function PairArticlesPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('articles', { ...filter, pair: [pair], sort: 'newest', limit: SHOWN });
  const data = question.data;
  return (
    <Panel
      title={pairText.articles.title}
      state={question}
      skeletonLines={8}
      answer={
        data && (
          <CountLink href={hrefTo('/articles', { pair: [pair] })} count={data.total}>
            {pairText.articles.inAll(data.total)}
          </CountLink>
        )
      }
    >
      <ul className="pair-articles">
        {data?.items.map(({ id, title, language, published, publisher, sample }) => (
          <li key={id}>
            <Link href={hrefTo(`/articles/${id}`)} dir="auto" lang={language === 'und' ? undefined : language}>
              {title}
            </Link>
            <span className="pair-article-facts">
              <DateText dated={published} /> <span dir="auto">{publisher ?? commonText.publisherUnknown}</span> {sample && <SampleBadge />}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
