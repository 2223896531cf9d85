import type { Filter } from '@entente/shared/contract/filter';
import type { Relationship } from '@entente/shared/contract/relationships';
import type { Pair } from '@entente/shared/domain/codes';
import { startTransition, useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { SliceBars } from '../charts/slice-bars.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { formatCount } from '../format/numbers.ts';
import { AsTableButton } from '../ui/as-table-button.tsx';
import { CountLink } from '../ui/count-link.tsx';
import { DayText } from '../ui/day-text.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { type PeriodBefore, RelationshipsChange } from './relationships-change.tsx';
import { relationshipsExport } from './relationships-export.ts';
import { RelationshipsTable } from './relationships-table.tsx';
import './pairs-over-time-panel.css';

const words = countryText.pairs;
const SHORT = 15;
const LONG = 250;

interface PairsOverTimeProps {
  title: string;
  /** Of the files. */
  name: string;
  /** What the page adds to the filter. */
  part: Partial<Filter>;
  /** How a pair is called here, and how many there are. */
  nameOf: (pair: Pair) => string;
  counted: (pairs: number) => string;
  /** Whether each row shows its topics. */
  hasTopics: boolean;
}

/** Pairs ranked, and each over the period. */
export function PairsOverTimePanel({ title, name, part, nameOf, counted, hasTopics }: PairsOverTimeProps) {
  const { filter } = useFilter();
  const [isLong, setLong] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const question = useQuestion('relationships', { ...filter, ...part, limit: LONG });
  const { data } = question;
  const items = data?.items ?? [];
  const shown = isLong ? items : items.slice(0, SHORT);
  const most = Math.max(1, ...shown.flatMap(({ spark }) => spark));
  return (
    <Panel
      title={title}
      state={question}
      skeletonLines={16}
      exports={{ name, part, tables: () => [relationshipsExport(items)] }}
      actions={<AsTableButton isOn={asTable} onChange={setAsTable} />}
      answer={data?.from && data.to && words.answer(counted(data.total), formatDay(data.from), formatDay(data.to))}
    >
      {data && items.length === 0 && <p>{countryText.noneUnderFilter}</p>}
      {asTable ? (
        <RelationshipsTable items={shown} before={data?.before ?? null} part={part} />
      ) : (
        <ol className="pairs-over-time">
          {shown.map((item) => (
            <Row key={item.pair} item={item} label={nameOf(item.pair)} before={data?.before ?? null} {...{ part, most, hasTopics }} />
          ))}
        </ol>
      )}
      {items.length > SHORT && !isLong && (
        <button type="button" className="link-button" onClick={() => startTransition(() => setLong(true))}>
          {data && data.total > LONG ? words.showFirst(formatCount(LONG)) : commonText.showAll(formatCount(items.length))}
        </button>
      )}
    </Panel>
  );
}

interface RowProps {
  item: Relationship;
  label: string;
  before: PeriodBefore | null;
  part: Partial<Filter>;
  most: number;
  hasTopics: boolean;
}

function Row({ item, label, before, part, most, hasTopics }: RowProps) {
  const { hrefTo } = useFilter();
  const { pair, articles, spark, topics, last } = item;
  return (
    <li className="pair-over-time">
      <PairName pair={pair}>{label}</PairName>
      <SliceBars values={spark} most={most} name={words.overPeriod(label)} />
      <CountLink href={hrefTo('/articles', { ...part, pair: [pair] })} count={articles} label={`${label}: ${commonText.articles(articles)}`} />
      {hasTopics && (
        <span className="pair-over-time-topics">
          {topics.slice(0, 4).map(({ id }) => (
            <TopicTag key={id} id={id} short />
          ))}
        </span>
      )}
      <span className="pair-over-time-more">{before === null ? <DayText day={last} /> : <RelationshipsChange {...{ item, before, part }} />}</span>
    </li>
  );
}
