import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import type { pairPeriods } from '@entente/shared/contract/pair-periods';
import { bucketsOver } from '../tally/buckets.ts';
import { dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import type { Columns } from '../tally/columns.ts';
import { type Passes, pairTotals, rankPairs } from '../tally/pair-totals.ts';
import { periodOf } from './baselines.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

export async function answerPairPeriods({ store, tally }: QueryDeps, query: QueryOf<typeof pairPeriods>): Promise<AnswerOf<typeof pairPeriods>> {
  const { columns } = tally;
  const [open, ids] = [{ ...query, ...ofAnyRelation }, await textIds({ store, tally }, query)];
  const passes = tally.relationPasses(query);
  const { counts, first, last } = tally.sum(open, ids, pairTotals(columns, query, passes));
  const all = rankPairs(columns, counts);
  const period = periodOf(query, { first, last });
  if (period === null || period.first > period.last) return { total: all.length, unit: query.unit, from: null, to: null, starts: [], items: [] };
  const found = Number.isFinite(first) ? { first: dayOfMinute(first), last: dayOfMinute(last), dated: 0 } : null;
  const { unit, starts, bucketOf } = bucketsOver(period.first, period.last, query.unit, found);
  const chosen = all.slice(0, query.limit);
  const periods = countPeriods(columns, tally.select(open, ids), passes, chosen, starts.length, bucketOf);
  return {
    total: all.length,
    unit,
    from: dayText(period.first),
    to: dayText(period.last),
    starts: starts.map(dayText),
    items: chosen.map((pair, place) => ({
      pair: columns.pairs.words[pair]!,
      articles: counts[pair]!,
      counts: [...periods.subarray(place * starts.length, (place + 1) * starts.length)],
    })),
  };
}

/** Of the pair at place p, its periods begin at p times as many as there are. */
function countPeriods(
  columns: Columns,
  rows: Int32Array,
  passes: Passes,
  chosen: readonly number[],
  periods: number,
  periodOfDay: (day: number) => number,
): Uint32Array {
  const [firstRelation, pair, minute] = [columns.firstRelation.data, columns.pair.data, columns.minute.data];
  const places = new Int32Array(columns.pairs.words.length).fill(-1);
  chosen.forEach((one, place) => (places[one] = place));
  const counts = new Uint32Array(chosen.length * periods);
  for (const row of rows) {
    const at = minute[row]!;
    if (at === undated) continue;
    const period = periodOfDay(dayOfMinute(at));
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      const place = places[pair[relation]!]!;
      if (place >= 0 && (passes === null || passes(relation))) counts[place * periods + period]! += 1;
    }
  }
  return counts;
}
