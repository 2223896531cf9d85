import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import type { Relationship, relationships } from '@entente/shared/contract/relationships';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayOfMinute, dayOr, dayText } from '../tally/calendar.ts';
import { type PairDetails, pairDetails, pairTotals, rankPairs, type Slicing, stanceWidth, topicWidth } from '../tally/pair-totals.ts';
import type { Tally } from '../tally/tally.ts';
import { type Baselines, baselinesOf, type Period, periodOf } from './baselines.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';

const slices = 24;

export async function answerRelationships(
  { store, tally }: QueryDeps,
  query: QueryOf<typeof relationships>,
): Promise<AnswerOf<typeof relationships>> {
  const { columns } = tally;
  const ids = await textIds({ store, tally }, query);
  // What the filter asks of a relation is asked of each pair's own, as it would be if that pair were chosen.
  const rows = tally.select({ ...query, ...ofAnyRelation }, ids);
  const passes = tally.relationPasses(query);
  const totals = pairTotals(columns, rows, passes);
  const all = rankPairs(columns, totals.counts);
  const chosen = all.slice(0, query.limit);
  const period = periodOf(query, totals);
  const details = pairDetails(columns, rows, passes, chosen, totals.counts, slicing(period));
  const baselines = query.from === undefined || period === null ? null : baselinesOf(tally, query, ids, period);
  return {
    total: all.length,
    from: period && dayText(period.first),
    to: period && dayText(period.last),
    items: chosen.map((pair, place) => relationship(tally, pair, totals.counts[pair]!, details, place, baselines)),
  };
}

function slicing(period: Period | null): Slicing {
  if (period === null) return { slices, sliceOf: () => 0 };
  const [first, days] = [period.first, period.last - period.first + 1];
  return { slices, sliceOf: (minute) => Math.floor(((dayOfMinute(minute) - first) * slices) / days) };
}

function relationship(
  { columns }: Tally,
  pair: number,
  articles: number,
  { stories, stances, topics, first, last, slices: spark }: PairDetails,
  place: number,
  baselines: Baselines | null,
): Relationship {
  const stance = (id: (typeof stanceIds)[number]): number => stances[place * stanceWidth + stanceIds.indexOf(id)]!;
  return {
    pair: columns.pairs.words[pair]!,
    articles,
    stories: stories[place]!,
    previous: baselines && baselines.previous[pair]!,
    usual: baselines && baselines.usual(pair),
    spark: [...spark.subarray(place * slices, (place + 1) * slices)],
    topics: ranked(topicIds, topics.subarray(place * topicWidth, place * topicWidth + topicIds.length)),
    stances: { cooperation: stance('cooperation'), conflict: stance('conflict'), neutral: stance('neutral') },
    first: dayOr(first[place]!),
    last: dayOr(last[place]!),
  };
}
