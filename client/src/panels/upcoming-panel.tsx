import type { Filter } from '@entente/shared/contract/filter';
import { Link } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay, formatMonth, yearsBetween } from '../format/dates.ts';
import { pairName, stageLabel, topicLabel } from '../format/names.ts';
import { PairChip } from '../ui/pair-chip.tsx';
import { Panel } from '../ui/panel.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { overviewText } from '../text/overview-text.ts';
import './upcoming-panel.css';

const words = countryText.upcoming;
const pairs = overviewText.pairs.columns;

type Item = Answer<'upcoming'>['items'][number];

/** What articles announce for days that the record has not reached. Nothing where nothing is announced. */
export function UpcomingPanel({ name, part, showsPair }: { name: string; part: Partial<Filter>; showsPair: boolean }) {
  const { filter } = useFilter();
  const question = useQuestion('upcoming', { ...filter, ...part, limit: 10 });
  const { data } = question;
  if (!data || data.after === null || data.total === 0) return null;
  return (
    <Panel
      title={words.title}
      exports={{ name: `upcoming-${name}`, part, tables: () => [exportOf(data.items)] }}
      answer={words.answer(data.total, formatDay(data.after))}
    >
      <ol className="upcoming">
        {data.items.map((item) => (
          <Announced key={`${item.articleId}/${item.pair}`} item={item} showsPair={showsPair} />
        ))}
      </ol>
    </Panel>
  );
}

/** As precise as the words are: `20 May 2026`, `May 2026`, `2027`, `20 May 2026 – 3 Jun 2026`. */
function whenOf({ from, to, precision }: Item['event']): string {
  if (precision === 'year') return yearsBetween(from, to);
  if (precision === 'month') return formatMonth(from);
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
}

function Announced({ item, showsPair }: { item: Item; showsPair: boolean }) {
  const { hrefTo } = useFilter();
  const { event, pair, topics, articleId, title, language, sample } = item;
  return (
    <li>
      <time dateTime={event.from}>{whenOf(event)}</time>
      <span>
        <Link href={hrefTo(`/articles/${articleId}`)} dir="auto" lang={language === 'und' ? undefined : language}>
          {title}
        </Link>
        <span className="upcoming-facts">
          {showsPair && <PairChip pair={pair} />}
          {topics.map((id) => (
            <TopicTag key={id} id={id} short />
          ))}
          <q dir="auto">{event.surface}</q> {sample && <SampleBadge />}
        </span>
      </span>
    </li>
  );
}

const exportOf = (items: readonly Item[]) => ({
  caption: words.caption,
  columns: [
    words.columns.from,
    words.columns.to,
    pairs.pair,
    pairs.topics,
    words.columns.stage,
    words.columns.words,
    words.columns.article,
    commonText.sample,
  ],
  rows: items.map(({ event, pair, topics, stage, title, sample }) => [
    event.from,
    event.to,
    pairName(pair),
    topics.map(topicLabel).join('; '),
    stage && stageLabel(stage),
    event.surface,
    title,
    sample ? commonText.sample : null,
  ]),
});
