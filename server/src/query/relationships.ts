import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import type { Relationship, relationships } from '@entente/shared/contract/relationships';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayOfMinute, dayOr, dayText } from '../tally/calendar.ts';
import { type PairDetail, pairDetails, type Slicing } from '../tally/pair-details.ts';
import { pairTotals, rankPairs } from '../tally/pair-totals.ts';
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
  const open = { ...query, ...ofAnyRelation };
  const passes = tally.relationPasses(query);
  const totals = tally.sum(open, ids, pairTotals(columns, query, passes));
  const all = rankPairs(columns, totals.counts);
  const period = periodOf(query, totals);
  const details = tally.sum(open, ids, pairDetails(columns, query, passes, slicing(period)));
  const baselines = query.from === undefined || period === null ? null : baselinesOf(tally, query, ids, period);
  return {
    total: all.length,
    from: period && dayText(period.first),
    to: period && dayText(period.last),
    before: baselines && { from: dayText(baselines.before.first), to: dayText(baselines.before.last) },
    items: all.slice(0, query.limit).map((pair) => relationship(tally, pair, totals.counts[pair]!, details.of(pair), baselines)),
  };
}

function slicing(period: Period | null): Slicing {
  if (period === null) return { name: '', slices, sliceOf: () => 0 };
  const [first, days] = [period.first, period.last - period.first + 1];
  return { name: `${first}+${days}`, slices, sliceOf: (minute) => Math.floor(((dayOfMinute(minute) - first) * slices) / days) };
}

function relationship(
  { columns }: Tally,
  pair: number,
  articles: number,
  { stories, stances, topics, first, last, slices: spark }: PairDetail,
  baselines: Baselines | null,
): Relationship {
  const stance = (id: (typeof stanceIds)[number]): number => stances[stanceIds.indexOf(id)]!;
  return {
    pair: columns.pairs.words[pair]!,
    articles,
    stories,
    previous: baselines && baselines.previous[pair]!,
    usual: baselines && baselines.usual(pair),
    spark: [...spark],
    topics: ranked(topicIds, topics),
    stances: { cooperation: stance('cooperation'), conflict: stance('conflict'), neutral: stance('neutral') },
    first: dayOr(first),
    last: dayOr(last),
  };
}
