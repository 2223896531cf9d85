import { lazy, Suspense, startTransition, useState } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { AsTableButton } from '../ui/as-table-button.tsx';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { RelationshipsRow } from './relationships-row.tsx';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';
import './relationships-panel.css';

const RelationshipsTable = lazy(async () => ({ default: (await import('./relationships-table.tsx')).RelationshipsTable }));

const words = overviewText.pairs;

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
      title={words.title}
      state={question}
      skeletonLines={16}
      exports={{ name: 'relationships', tables: async () => [(await import('./relationships-export.ts')).relationshipsExport(data?.items ?? [])] }}
      actions={<AsTableButton isOn={asTable} onChange={setAsTable} />}
      answer={
        first && (
          <>
            {words.answer(
              <PairName pair={first.pair} />,
              <Link href={hrefTo('/relationships')}>{commonText.pairs(data?.total ?? 0)}</Link>,
              <CountLink href={hrefTo('/articles', { pair: [first.pair] })} count={first.articles}>
                {commonText.articlesAfter(first.articles)}
              </CountLink>,
            )}
            {first.previous !== null && data?.from && data.to && words.against(formatDay(data.from), formatDay(data.to))}
          </>
        )
      }
    >
      {data && !first && <p>{words.none}</p>}
      {data &&
        first &&
        (asTable ? (
          <Suspense fallback={<Skeleton lines={16} />}>
            <RelationshipsTable items={data.items} before={data.before} />
          </Suspense>
        ) : (
          <ol className="relationships">
            {data.items.map((item) => (
              <RelationshipsRow key={item.pair} item={item} before={data.before} />
            ))}
          </ol>
        ))}
      {data && data.total > data.items.length && limit === SHORT && (
        <button type="button" className="link-button" onClick={() => startTransition(() => setLimit(LONG))}>
          {data.total > LONG ? words.showFirst(LONG) : words.showAll(data.total)}
        </button>
      )}
    </Panel>
  );
}
