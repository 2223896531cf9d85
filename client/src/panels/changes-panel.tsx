import type { Change } from '@entente/shared/contract/changes';
import { useState } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { useLastVisit } from '../app/use-last-visit.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { Switch } from '../ui/switch.tsx';
import './changes-panel.css';

type Window = 'visit' | 'week' | 'month' | 'quarter';

const lengths: Record<Exclude<Window, 'visit'>, number> = { week: 7, month: 30, quarter: 91 };

const SHORT = 6;
const LONG = 40;

/** What is unlike before, pair by pair, each against its own usual measure: in words and numbers. */
export function ChangesPanel() {
  const { filter, hrefTo } = useFilter();
  const visit = useLastVisit();
  const [window, setWindow] = useState<Window>('month');
  const [limit, setLimit] = useState(SHORT);
  const days = window === 'visit' ? (visit ?? lengths.month) : lengths[window];
  const question = useQuestion('changes', { ...filter, days, limit });
  const { data } = question;
  const options: [Window, string][] = [
    ...(visit === null ? [] : ([['visit', 'since last visit']] as [Window, string][])),
    ['week', 'week'],
    ['month', 'month'],
    ['quarter', 'quarter'],
  ];
  return (
    <Panel
      title="What changed?"
      state={question}
      skeletonLines={6}
      actions={<Switch label="Window" value={window} options={options} onChange={setWindow} />}
      answer={data?.window && `${formatDay(data.window.from)} – ${formatDay(data.window.to)}, each pair against the twelve equal windows before.`}
    >
      {data && data.items.length === 0 && <p>Nothing is out of the ordinary for any pair under this filter.</p>}
      <ul className="changes">
        {data?.items.map((change) => (
          <li key={change.pair}>
            <span className="change-mark" data-kind={change.kind} aria-hidden="true" />
            <span>
              <PairName pair={change.pair} />: <ChangeWords change={change} href={hrefTo('/articles', { pair: [change.pair], ...data.window })} />
            </span>
          </li>
        ))}
      </ul>
      {data && data.total > data.items.length && limit === SHORT && (
        <button type="button" className="link-button" onClick={() => setLimit(LONG)}>
          {formatCount(data.total - data.items.length)} more
        </button>
      )}
    </Panel>
  );
}

function ChangeWords({ change, href }: { change: Change; href: string }) {
  const { kind, now, usual, newTopics, lastBefore, pair } = change;
  const first = newTopics.length === 0 ? '' : `first mention of ${newTopics.map((id) => topicLabel(id).toLowerCase()).join(', ')}`;
  const count = <CountLink href={href} count={now} label={`${pairName(pair)}: ${countOf(now, 'article')}`} />;
  const articles = now === 1 ? ' article' : ' articles';
  if (kind === 'silent')
    return (
      <>
        no article, usually {formatCount(usual)}; last on {lastBefore === null ? 'an unknown day' : formatDay(lastBefore)}.
      </>
    );
  if (kind === 'new-pair')
    return (
      <>
        {count}
        {articles}, in the news for the first time.
      </>
    );
  if (kind === 'new-topic')
    return (
      <>
        {first} ({count}
        {articles}, usually {formatCount(usual)}).
      </>
    );
  return (
    <>
      {count}
      {articles}, usually {formatCount(usual)}
      {first && `; ${first}`}.
    </>
  );
}
