import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { Filter } from '@entente/shared/contract/filter';
import type { pairSummary } from '@entente/shared/contract/pair';
import type { Pair } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, dayOfMinute, dayOr, dayText, undated } from '../tally/calendar.ts';
import { type Columns, sample } from '../tally/columns.ts';
import { flagged, numbers } from '../tally/counts.ts';
import { publishers, stories } from '../tally/distinct.ts';
import { firstByTime } from '../tally/first-by-time.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { relationOfPair } from '../tally/relation-of-pair.ts';
import { minutesOf, type Span, toSpan } from '../tally/span.ts';
import type { Tally } from '../tally/tally.ts';
import { periodsBefore, usualOf } from './baselines.ts';
import { pairRelations } from './pair-relations.ts';
import type { QueryDeps } from './query-deps.ts';
import { readRelations } from './read-relations.ts';
import { trendOf } from './trend.ts';
import type { TextIds } from '../tally/text-ids.ts';

type Answer = AnswerOf<typeof pairSummary>;

export async function answerPairSummary({ store, tally }: QueryDeps, query: QueryOf<typeof pairSummary>): Promise<Answer> {
  const { columns } = tally;
  const filter: Filter = { ...query, pair: [query.pair] };
  const { ids, sum, relationOf } = await pairRelations({ store, tally }, query);
  const span = toSpan(sum(minutesOf(columns)));
  const { topics, stances } = sum(saidOfPair(columns, relationOf));
  return {
    pair: query.pair,
    articles: tally.count(filter, ids),
    stories: sum(stories(columns)).count,
    publishers: sum(publishers(columns)).count,
    sample: sum(flagged(columns, 'sample', sample))[0]!,
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    topics: ranked(topics),
    stances: stanceIds.map((id, at) => ({ id, articles: stances[at]! })),
    latest: span && (await latestOf({ store, tally }, sum(firstByTime(columns, 'newest')).rows[0]!, query.pair)),
    trend: trendOf(columns, sum, span),
    change: changeOf(tally, filter, ids, span),
  };
}

async function latestOf(deps: QueryDeps, newest: number, pair: Pair): Promise<Answer['latest']> {
  const { columns } = deps.tally;
  const number = relationOfPair(columns, newest, columns.pairs.find(pair) ?? -1);
  const told = (await readRelations(deps, [number])).get(number);
  return told ? { articleId: told.articleId, title: told.article.title, language: told.article.language, stage: told.relation.stage } : null;
}

const windowDays = 30;

function changeOf({ columns, sum }: Tally, filter: Filter, ids: TextIds | null, span: Span | null): Answer['change'] {
  const last = filter.to === undefined ? span?.last : dayNumber(filter.to);
  if (last === undefined) return null;
  const first = filter.from === undefined ? last - windowDays + 1 : dayNumber(filter.from);
  if (first > last) return null;
  const { from, ...open } = filter;
  // Where the filter has no beginning, nothing is left out of what it counts.
  const counts = sum(from === undefined ? filter : { ...open, to: dayText(last) }, ids, periodsUpTo(columns, last, last - first + 1));
  const [now = 0, ...before] = counts;
  return { from: dayText(first), to: dayText(last), now, previous: before[0] ?? 0, usual: usualOf(before) };
}

/** Articles of the period of so many days that ends with a day, and of those before it, newest first. */
const periodsUpTo = ({ minute: { data: minute } }: Columns, last: number, days: number): Sum<Uint32Array> =>
  numbers(`periods of ${days} to ${last}`, periodsBefore + 1, (counts, rows) => {
    for (let at = 0; at < rows.length; at += 1) {
      const own = minute[rows[at]!]!;
      const window = own === undated ? -1 : Math.floor((last - dayOfMinute(own)) / days);
      if (window >= 0 && window < counts.length) counts[window]! += 1;
    }
  });

interface TopicDays {
  articles: number;
  first: number;
  last: number;
}

/** What the relations of a pair say: topics with the minutes of their first and last article, and stances. */
const saidOfPair = (columns: Columns, relationOf: (row: number) => number): Sum<{ topics: TopicDays[]; stances: Uint32Array }> => ({
  name: 'said of the pair',
  start: () => ({ topics: topicIds.map(() => ({ articles: 0, first: Infinity, last: -Infinity })), stances: new Uint32Array(stanceIds.length) }),
  add(said, rows) {
    const [topics, stance, minute] = [columns.relationTopics.data, columns.stance.data, columns.minute.data];
    for (const row of rows) {
      const [relation, when] = [relationOf(row), minute[row]!];
      if (relation < 0) continue;
      said.stances[stance[relation]!]! += 1;
      for (let left = topics[relation]!; left !== 0; left &= left - 1) {
        const own = said.topics[31 - Math.clz32(left & -left)]!;
        own.articles += 1;
        if (when === undated) continue;
        if (when < own.first) own.first = when;
        if (when > own.last) own.last = when;
      }
    }
  },
});

/** Most first. */
const ranked = (topics: readonly TopicDays[]): Answer['topics'] =>
  topics
    .map(({ articles, first, last }, at) => ({ id: topicIds[at]!, articles, first: dayOr(first), last: dayOr(last) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles);
