import type { CodedEvent } from '@entente/shared/domain/coded-event';
import type { Pair } from '@entente/shared/domain/codes';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatCount } from '../format/numbers.ts';
import { CountryName } from '../ui/country-name.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { DayText } from '../ui/day-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { pairText } from '../text/pair-text.ts';
import { InEnglish } from '../ui/in-english.tsx';

const words = pairText.coded;

const columns: readonly Column<CodedEvent>[] = [
  { key: 'day', title: words.day, cell: ({ day }) => <DayText day={day} /> },
  { key: 'meaning', title: words.codedAs, cell: ({ meaning, code }) => <InEnglish>{`${meaning} (CAMEO ${code})`}</InEnglish> },
  { key: 'who', title: words.fromTo, cell: DirectionCell },
  { key: 'stance', title: pairText.chronology.stance, cell: ({ stance }) => <StanceMark stance={stance} /> },
  { key: 'sources', title: words.sources, numeric: true, cell: ({ sources }) => formatCount(sources) },
  { key: 'url', title: words.read, cell: UrlCell },
];

function DirectionCell({ from, to }: CodedEvent) {
  return (
    <>
      <CountryName code={from} /> → <CountryName code={to} />
    </>
  );
}

function UrlCell({ url }: CodedEvent) {
  if (url === null) return <>–</>;
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {new URL(url).host}
    </a>
  );
}

/** Shown only where such events were imported; they are in no other count. */
export function PairCodedEventsPanel({ pair }: { pair: Pair }) {
  const { filter } = useFilter();
  const period = { ...(filter.from && { from: filter.from }), ...(filter.to && { to: filter.to }) };
  const question = useQuestion('pairCodedEvents', { pair, ...period });
  const data = question.data;
  if (!data || data.total === 0) return null;
  return (
    <Panel
      exports={{ name: `coded-events-${pair}`, part: { pair: [pair] } }}
      title={words.title}
      answer={words.answer(data.total) + (data.total > data.events.length ? words.newest(formatCount(data.events.length)) : '')}
    >
      <DataTable caption={words.caption} columns={columns} rows={data.events} first={10} rowKey={({ id }) => id} />
    </Panel>
  );
}
