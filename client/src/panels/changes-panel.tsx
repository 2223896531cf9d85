import { type Change, windowDays } from '@entente/shared/contract/changes';
import { useState } from 'react';
import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { useLastVisit } from '../app/use-last-visit.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { lower } from '../format/lower.ts';
import { pairName, topicLabel } from '../format/names.ts';
import { formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { PairName } from '../ui/pair-name.tsx';
import { Panel } from '../ui/panel.tsx';
import { Switch } from '../ui/switch.tsx';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';
import './changes-panel.css';

const lengths = { week: 7, ...windowDays };

type Window = 'visit' | keyof typeof lengths;

const all = Object.keys(lengths) as (keyof typeof lengths)[];

const SHORT = 6;
const LONG = 40;

const words = overviewText.changes;

/** What is unlike before, pair by pair, each against its own usual measure: in words and numbers. */
export function ChangesPanel() {
  const { filter, hrefTo } = useFilter();
  const visit = useLastVisit();
  // Until the user chooses one, the shortest with something to tell.
  const [chosen, setWindow] = useState<Window | null>(null);
  const [limit, setLimit] = useState(SHORT);
  const days = chosen === 'visit' ? (visit ?? lengths.month) : chosen === null ? undefined : lengths[chosen];
  const question = useQuestion('changes', { ...filter, days, limit });
  const { data } = question;
  const windows = (visit === null ? [] : ['visit' as Window]).concat(all);
  const window = chosen ?? all.find((one) => lengths[one] === data?.window?.days) ?? 'month';
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={6}
      actions={<Switch label={words.window} value={window} options={windows.map((one) => [one, words.windows[one]] as const)} onChange={setWindow} />}
      answer={data?.window && words.answer(formatDay(data.window.from), formatDay(data.window.to))}
    >
      {data && data.items.length === 0 && <p>{words.nothing}</p>}
      <ul className="changes">
        {data?.items.map((change) => (
          <li key={change.pair}>
            <span className="change-mark" data-kind={change.kind} aria-hidden="true" />
            <span>
              <PairName pair={change.pair} />:{' '}
              <ChangeWords
                change={change}
                href={hrefTo('/articles', { pair: [change.pair], from: data.window?.from, to: data.window?.to })}
                hrefBefore={hrefTo('/articles', { pair: [change.pair], ...data.baseline })}
              />
            </span>
          </li>
        ))}
      </ul>
      {data && data.total > data.items.length && limit === SHORT && (
        <button type="button" className="link-button" onClick={() => setLimit(LONG)}>
          {words.more(formatCount(data.total - data.items.length))}
        </button>
      )}
    </Panel>
  );
}

interface ChangeWordsProps {
  change: Change;
  /** The articles of the window, and of the twelve before it. */
  href: string;
  hrefBefore: string;
}

function ChangeWords({ change, href, hrefBefore }: ChangeWordsProps) {
  const { kind, now, before, newTopics, lastBefore, pair } = change;
  const average = formatCount(change.usual);
  const usual =
    before === 0 ? (
      average
    ) : (
      <Link href={hrefBefore} className="count-link" aria-label={`${pairName(pair)}: ${words.usual(average, commonText.articles(before))}`}>
        {average}
      </Link>
    );
  const first = newTopics.length === 0 ? '' : words.firstMention(newTopics.map((id) => lower(topicLabel(id))).join(', '));
  if (kind === 'silent') return words.silent(usual, lastBefore === null ? words.unknownDay : formatDay(lastBefore));
  const articles = (
    <>
      <CountLink href={href} count={now} label={`${pairName(pair)}: ${commonText.articles(now)}`} />
      {commonText.articlesAfter(now)}
    </>
  );
  if (kind === 'new-pair') return words.newPair(articles);
  return kind === 'new-topic' ? words.newTopic(first, articles, usual) : words.other(articles, usual, first);
}
