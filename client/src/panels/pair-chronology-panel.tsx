import type { Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { startTransition, useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { Panel } from '../ui/panel.tsx';
import { chronologyExport } from './pair-chronology-export.ts';
import { PairChronologyEntry } from './pair-chronology-entry.tsx';
import { chronologyYears } from './pair-chronology-years.ts';
import { pairQuery } from './pair-query.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';
import './pair-chronology-panel.css';

const words = pairText.chronology;

const SHORT = 15;
const LONG = 500;

export function PairChronologyPanel({ pair }: { pair: Pair }) {
  const { filter, hrefTo } = useFilter();
  const [limit, setLimit] = useState(SHORT);
  const question = useQuestion('pairChronology', { ...pairQuery(filter, pair), limit });
  const data = question.data;
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={12}
      exports={{ name: `chronology-${pair}`, part: { pair: [pair] }, tables: () => [chronologyExport(data?.items ?? [])] }}
      answer={
        data &&
        (data.total === 0
          ? words.nothing
          : words.answer(
              <Link href={hrefTo('/stories', { pair: [pair] })} className="count-link">
                {commonText.stories(data.total)}
              </Link>,
            ))
      }
    >
      {chronologyYears(data?.items ?? []).map(({ year, entries }) => (
        <section key={year ?? 'unknown'} className="chronology-year">
          <h3>{year ?? words.dateUnknown}</h3>
          <ol className="chronology">
            {entries.map((entry) => (
              <PairChronologyEntry key={entry.storyId} pair={pair} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {data && data.total > data.items.length && limit === SHORT && (
        <button type="button" className="link-button" onClick={() => startTransition(() => setLimit(LONG))}>
          {data.total > LONG ? words.showNewest(LONG) : words.showAll(data.total)}
        </button>
      )}
    </Panel>
  );
}
