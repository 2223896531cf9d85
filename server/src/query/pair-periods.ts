import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import type { pairPeriods } from '@entente/shared/contract/pair-periods';
import { bucketsOver } from '../tally/buckets.ts';
import { dayOfMinute, dayText } from '../tally/calendar.ts';
import { pairDetails, pairTotals, rankPairs } from '../tally/pair-totals.ts';
import { periodOf } from './baselines.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

export async function answerPairPeriods({ store, tally }: QueryDeps, query: QueryOf<typeof pairPeriods>): Promise<AnswerOf<typeof pairPeriods>> {
  const { columns } = tally;
  const rows = tally.select({ ...query, ...ofAnyRelation }, await textIds({ store, tally }, query));
  const passes = tally.relationPasses(query);
  const { counts, first, last } = pairTotals(columns, rows, passes);
  const all = rankPairs(columns, counts);
  const period = periodOf(query, { first, last });
  if (period === null || period.first > period.last) return { total: all.length, unit: query.unit, from: null, to: null, starts: [], items: [] };
  const found = Number.isFinite(first) ? { first: dayOfMinute(first), last: dayOfMinute(last), dated: 0 } : null;
  const { unit, starts, bucketOf } = bucketsOver(period.first, period.last, query.unit, found);
  const chosen = all.slice(0, query.limit);
  const sliceOf = (minute: number): number => bucketOf(dayOfMinute(minute));
  const { slices } = pairDetails(columns, rows, passes, chosen, counts, { slices: starts.length, sliceOf });
  return {
    total: all.length,
    unit,
    from: dayText(period.first),
    to: dayText(period.last),
    starts: starts.map(dayText),
    items: chosen.map((pair, place) => ({
      pair: columns.pairs.words[pair]!,
      articles: counts[pair]!,
      counts: [...slices.subarray(place * starts.length, (place + 1) * starts.length)],
    })),
  };
}
