import { type Change, type changes, windowDays } from '@entente/shared/contract/changes';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, dayText } from '../tally/calendar.ts';
import { changeOf, type PairChange } from '../tally/pair-change.ts';
import { type PairPasts, pairPasts, readPasts } from '../tally/pair-pasts.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import { earliest, periodsBefore, rounded } from './baselines.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

/** The window itself, and those that say what is usual. */
const windows = periodsBefore + 1;

/** With fewer changes than this in a window, a longer one is looked at, unless the user chose it. */
const worthTelling = 3;

export async function answerChanges({ store, tally }: QueryDeps, query: QueryOf<typeof changes>): Promise<AnswerOf<typeof changes>> {
  const { from: _, ...filter } = query;
  const [open, ids] = [{ ...filter, ...ofAnyRelation }, await textIds({ store, tally }, query)];
  const last = query.to === undefined ? toSpan(tally.sum(open, ids, minutesOf(tally.columns)))?.last : dayNumber(query.to);
  if (last === undefined) return { window: null, baseline: null, total: 0, items: [] };
  const changesIn = (days: number): Change[] => {
    const over = { windows, days, last };
    const { pairs, pastOf } = readPasts(tally.sum(open, ids, pairPasts(tally.columns, query, tally.relationPasses(query), over)), over);
    return rankedChanges(pairs, pastOf, tally.columns.pairs.words);
  };
  const lengths = query.days === undefined ? Object.values(windowDays) : [query.days];
  let [days, found] = [lengths[0]!, changesIn(lengths[0]!)];
  for (const longer of lengths.slice(1)) {
    if (found.length >= worthTelling) break;
    [days, found] = [longer, changesIn(longer)];
  }
  const first = last - days + 1;
  return {
    window: { from: dayText(first), to: dayText(last), days },
    baseline: { from: dayText(Math.max(first - days * periodsBefore, earliest)), to: dayText(first - 1) },
    total: found.length,
    items: found.slice(0, query.limit),
  };
}

type PastOf = PairPasts['pastOf'];

/** What changed most comes first. */
function rankedChanges(pairs: readonly number[], pastOf: PastOf, codes: readonly Pair[]): Change[] {
  const found = pairs.flatMap((pair) => {
    const past = pastOf(pair);
    const change = changeOf(past);
    return change === null ? [] : [{ change: toChange(codes[pair]!, past, change), weight: change.weight }];
  });
  found.sort((a, b) => b.weight - a.weight || b.change.now - a.change.now || (a.change.pair < b.change.pair ? -1 : 1));
  return found.map(({ change }) => change);
}

type Past = ReturnType<PastOf>;

const toChange = (pair: Pair, past: Past, { kind, usual, newTopics }: PairChange): Change => ({
  pair,
  kind,
  now: past.counts[0]!,
  usual: rounded(usual),
  before: past.counts.slice(1).reduce((sum, count) => sum + count, 0),
  newTopics: topicIds.filter((_, at) => (newTopics & (1 << at)) !== 0),
  lastBefore: past.lastBefore === null ? null : dayText(past.lastBefore),
});
