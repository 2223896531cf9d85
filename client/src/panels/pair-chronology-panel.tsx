import type { Pair } from '@entente/shared/domain/codes';
import { useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { countOf } from '../format/numbers.ts';
import { Panel } from '../ui/panel.tsx';
import { chronologyExport } from './pair-chronology-export.ts';
import { PairChronologyEntry } from './pair-chronology-entry.tsx';
import { chronologyYears } from './pair-chronology-years.ts';
import { pairQuery } from './pair-query.ts';
import './pair-chronology-panel.css';

const SHORT = 15;
const LONG = 500;

export function PairChronologyPanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const [limit, setLimit] = useState(SHORT);
  const question = useQuestion('pairChronology', { ...pairQuery(filter, pair), limit });
  const data = question.data;
  return (
    <Panel
      title="What happened, and who says so?"
      state={question}
      skeletonLines={12}
      exports={{ name: `chronology-${pair}`, pair, tables: () => [chronologyExport(data?.items ?? [])] }}
      answer={
        data &&
        (data.total === 0
          ? 'Nothing under this filter.'
          : `${countOf(data.total, 'story', 'stories')}, newest first, each with the sentence that proves it.`)
      }
    >
      {chronologyYears(data?.items ?? []).map(({ year, entries }) => (
        <section key={year ?? 'unknown'} className="chronology-year">
          <h3>{year ?? 'Date unknown'}</h3>
          <ol className="chronology">
            {entries.map((entry) => (
              <PairChronologyEntry key={entry.storyId} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {data && data.total > data.items.length && limit === SHORT && (
        <button type="button" className="link-button" onClick={() => setLimit(LONG)}>
          Show {data.total > LONG ? `the newest ${LONG}` : `all ${data.total}`} stories
        </button>
      )}
    </Panel>
  );
}
