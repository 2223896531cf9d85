import { useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { countOf } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { relationshipsExport } from './relationships-export.ts';
import { RelationshipsRow } from './relationships-row.tsx';
import { RelationshipsTable } from './relationships-table.tsx';
import './relationships-panel.css';

const SHORT = 20;
const LONG = 200;

export function RelationshipsPanel() {
  const { filter, hrefTo } = useFilter();
  const [limit, setLimit] = useState(SHORT);
  const [asTable, setAsTable] = useState(false);
  const question = useQuestion('relationships', { ...filter, limit });
  const data = question.data;
  const first = data?.items[0];
  return (
    <Panel
      title="Which pairs are in the news?"
      state={question}
      skeletonLines={16}
      exports={{ name: 'relationships', tables: () => [relationshipsExport(data?.items ?? [])] }}
      actions={
        <button type="button" className="link-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </button>
      }
      answer={
        first && (
          <>
            <PairName pair={first.pair} /> comes first of {countOf(data?.total ?? 0, 'pair')}, with{' '}
            <CountLink href={hrefTo('/articles', { pair: [first.pair] })} count={first.articles}>
              {first.articles === 1 ? ' article' : ' articles'}
            </CountLink>
            .
            {first.previous !== null && data?.from && data.to && (
              <>
                {' '}
                Changes are against the equal period before {formatDay(data.from)} – {formatDay(data.to)}.
              </>
            )}
          </>
        )
      }
    >
      {data && !first && <p>No pair of countries under this filter.</p>}
      {data &&
        first &&
        (asTable ? (
          <RelationshipsTable items={data.items} />
        ) : (
          <ol className="relationships">
            {data.items.map((item) => (
              <RelationshipsRow key={item.pair} item={item} />
            ))}
          </ol>
        ))}
      {data && data.total > data.items.length && limit === SHORT && (
        <button type="button" className="link-button" onClick={() => setLimit(LONG)}>
          Show {data.total > LONG ? `the first ${LONG}` : `all ${data.total}`} pairs
        </button>
      )}
    </Panel>
  );
}
