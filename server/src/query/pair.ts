import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { Filter } from '@entente/shared/contract/filter';
import type { pairSummary } from '@entente/shared/contract/pair';
import type { Pair } from '@entente/shared/domain/codes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { byTime } from '../tally/by-time.ts';
import { dayNumber, dayOfMinute, dayOr, dayText, undated } from '../tally/calendar.ts';
import { sample } from '../tally/columns.ts';
import { countValues, flagged } from '../tally/counts.ts';
import { publishers, stories } from '../tally/distinct.ts';
import { firstRows } from '../tally/first-rows.ts';
import { groupOfPair, type PairGroup, relationOfPair } from '../tally/group-of-pair.ts';
import { minutesOf, type Span, toSpan } from '../tally/span.ts';
import type { Tally } from '../tally/tally.ts';
import { periodsBefore, usualOf } from './baselines.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { readRelations } from './read-relations.ts';
import { trendOf } from './trend.ts';
import type { TextIds } from '../tally/text-ids.ts';

type Answer = AnswerOf<typeof pairSummary>;

export async function answerPairSummary({ store, tally }: QueryDeps, query: QueryOf<typeof pairSummary>): Promise<Answer> {
  const { columns } = tally;
  const filter: Filter = { ...query, pair: [query.pair] };
  const ids = await textIds({ store, tally }, filter);
  const rows = tally.select(filter, ids);
  const group = groupOfPair(columns, rows, columns.pairs.find(query.pair) ?? -1, tally.relationTest(filter));
  const span = toSpan(tally.sum(filter, ids, minutesOf(columns)));
  const stances = new Uint32Array(stanceIds.length);
  countValues(stances, group.relations, columns.stance);
  return {
    pair: query.pair,
    articles: rows.length,
    stories: tally.sum(filter, ids, stories(columns)).count,
    publishers: tally.sum(filter, ids, publishers(columns)).count,
    sample: tally.sum(filter, ids, flagged(columns, 'sample', sample))[0]!,
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    topics: topicsOf(tally, group),
    stances: stanceIds.map((id, at) => ({ id, articles: stances[at]! })),
    latest: span && (await latestOf({ store, tally }, rows, query.pair)),
    trend: trendOf(columns.minute.data, rows, span),
    change: changeOf(tally, filter, ids, rows, span),
  };
}

async function latestOf(deps: QueryDeps, rows: Int32Array, pair: Pair): Promise<Answer['latest']> {
  const { columns } = deps.tally;
  const [newest] = firstRows(rows, byTime(columns, 'newest'), 1);
  if (newest === undefined) return null;
  const number = relationOfPair(columns, newest, columns.pairs.find(pair) ?? -1);
  const told = (await readRelations(deps, [number])).get(number);
  return told ? { articleId: told.articleId, title: told.article.title, language: told.article.language, stage: told.relation.stage } : null;
}

const windowDays = 30;

/** Of `all` where the filter has no period: then nothing is left out of them. */
function changeOf({ columns, select }: Tally, filter: Filter, ids: TextIds | null, all: Int32Array, span: Span | null): Answer['change'] {
  const last = filter.to === undefined ? span?.last : dayNumber(filter.to);
  if (last === undefined) return null;
  const first = filter.from === undefined ? last - windowDays + 1 : dayNumber(filter.from);
  if (first > last) return null;
  const { from: _, ...openFilter } = filter;
  const rows = filter.from === undefined ? all : select({ ...openFilter, to: dayText(last) }, ids);
  const [days, counts] = [last - first + 1, Array.from({ length: periodsBefore + 1 }, () => 0)];
  for (const row of rows) {
    const minute = columns.minute.data[row]!;
    const window = minute === undated ? -1 : Math.floor((last - dayOfMinute(minute)) / days);
    if (window >= 0 && window <= periodsBefore) counts[window]! += 1;
  }
  const [now = 0, ...before] = counts;
  return { from: dayText(first), to: dayText(last), now, previous: before[0] ?? 0, usual: usualOf(before) };
}

/** Topics of the pair's relations, most first, with the days of their first and last article. */
function topicsOf({ columns }: Tally, { rows, relations }: PairGroup): Answer['topics'] {
  const [topics, minute] = [columns.relationTopics.data, columns.minute.data];
  const found = topicIds.map((id) => ({ id, articles: 0, first: Infinity, last: -Infinity }));
  for (let at = 0; at < relations.length; at += 1) {
    const when = minute[rows[at]!]!;
    for (let left = topics[relations[at]!]!; left !== 0; left &= left - 1) {
      const own = found[31 - Math.clz32(left & -left)]!;
      own.articles += 1;
      if (when === undated) continue;
      if (when < own.first) own.first = when;
      if (when > own.last) own.last = when;
    }
  }
  return found
    .filter(({ articles }) => articles > 0)
    .map(({ first, last, ...own }) => ({ ...own, first: dayOr(first), last: dayOr(last) }))
    .sort((a, b) => b.articles - a.articles);
}
