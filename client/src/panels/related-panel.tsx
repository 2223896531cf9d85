import { emptyFilter, filterToPairs } from '@entente/shared/contract/filter';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { hrefOf } from '../app/href.ts';
import { useFilter } from '../filters/use-filter.ts';
import { DateText } from '../ui/date-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { articleText } from '../text/article-text.ts';
import { commonText } from '../text/common-text.ts';

/** Other stories about the same: found by a query that can be opened and changed. */
export function RelatedPanel({ id }: { id: number }) {
  const { hrefTo } = useFilter();
  const question = useQuestion('related', { id });
  const data = question.data;
  if (data && data.items.length === 0) return null;
  return (
    <Panel
      title={articleText.related.title}
      state={question}
      answer={data && articleText.related.more(<RelatedQuery q={data.q} total={data.total} />)}
    >
      <ul className="doubts">
        {data?.items.map(({ id: other, title, published, publisher, sample, language }) => (
          <li key={other}>
            <DateText dated={published} />{' '}
            <Link href={hrefTo(`/articles/${other}`)} dir="auto" {...(language !== 'und' && { lang: language })}>
              {title}
            </Link>{' '}
            <span className="soft" dir="auto">
              {publisher}
            </span>{' '}
            {sample && <SampleBadge />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function RelatedQuery({ q, total }: { q: string; total: number }) {
  return (
    <Link href={hrefOf('/articles', [...filterToPairs({ ...emptyFilter, q }), ['sort', 'relevance']])}>
      {articleText.related.query(commonText.articles(total), <code dir="auto">{q}</code>)}
    </Link>
  );
}
