import type { Change, changes } from '@entente/shared/contract/changes';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import type { Pair } from '@entente/shared/domain/codes';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, dayText } from '../tally/calendar.ts';
import { changeOf, type PairChange } from '../tally/pair-change.ts';
import { type PairPasts, pairPasts, readPasts } from '../tally/pair-pasts.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import { periodsBefore, rounded } from './baselines.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

/** The window itself, and those that say what is usual. */
const windows = periodsBefore + 1;

export async function answerChanges({ store, tally }: QueryDeps, query: QueryOf<typeof changes>): Promise<AnswerOf<typeof changes>> {
  const { columns } = tally;
  const { from: _, ...filter } = query;
  const [open, ids] = [{ ...filter, ...ofAnyRelation }, await textIds({ store, tally }, query)];
  const last = query.to === undefined ? toSpan(tally.sum(open, ids, minutesOf(columns)))?.last : dayNumber(query.to);
  if (last === undefined) return { window: null, total: 0, items: [] };
  const over = { windows, days: query.days, last };
  const { pairs, pastOf } = readPasts(tally.sum(open, ids, pairPasts(columns, query, tally.relationPasses(query), over)), over);
  const found = pairs.flatMap((pair) => {
    const past = pastOf(pair);
    const change = changeOf(past);
    return change === null ? [] : [{ change: toChange(columns.pairs.words[pair]!, past, change), weight: change.weight }];
  });
  found.sort((a, b) => b.weight - a.weight || b.change.now - a.change.now || (a.change.pair < b.change.pair ? -1 : 1));
  return {
    window: { from: dayText(last - query.days + 1), to: dayText(last) },
    total: found.length,
    items: found.slice(0, query.limit).map(({ change }) => change),
  };
}

type Past = ReturnType<PairPasts['pastOf']>;

const toChange = (pair: Pair, past: Past, { kind, usual, newTopics }: PairChange): Change => ({
  pair,
  kind,
  now: past.counts[0]!,
  usual: rounded(usual),
  newTopics: topicIds.filter((_, at) => (newTopics & (1 << at)) !== 0),
  lastBefore: past.lastBefore === null ? null : dayText(past.lastBefore),
});
