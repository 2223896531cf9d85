import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { summary } from '@entente/shared/contract/summary';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayText } from '../tally/calendar.ts';
import { money, sample } from '../tally/columns.ts';
import { countBits, flagged, numbers } from '../tally/counts.ts';
import { publishers, stories } from '../tally/distinct.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { keyMask } from '../tally/key-mask.ts';
import { pairTotals } from '../tally/pair-totals.ts';
import { relationMask } from '../tally/relation-mask.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';
import { trendOf } from './trend.ts';

export async function answerSummary({ store, tally }: QueryDeps, filter: QueryOf<typeof summary>): Promise<AnswerOf<typeof summary>> {
  const { columns } = tally;
  const ids = await textIds({ store, tally }, filter);
  const summed = <S>(sum: Sum<S>): S => tally.sum(filter, ids, sum);
  const bits = (name: string, size: number, maskOf: () => (row: number) => number): Uint32Array =>
    summed(numbers(`summary ${name}`, size, (counts, rows) => countBits(counts, rows, maskOf())));
  const passes = tally.relationPasses(filter);
  const span = toSpan(summed(minutesOf(columns)));
  const equipmentOf = (relation: number): number => columns.facts.data[relation]! & ~money;
  return {
    articles: tally.count(filter, ids),
    stories: summed(stories(columns)).count,
    publishers: summed(publishers(columns)).count,
    pairs: summed(pairTotals(columns, filter, passes)).counts.reduce((pairs, count) => (count > 0 ? pairs + 1 : pairs), 0),
    sample: summed(flagged(columns, 'sample', sample))[0]!,
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    topics: ranked(
      topicIds,
      bits('topics', topicIds.length, () => keyMask(tally, filter, 'topic')),
    ),
    stances: ranked(
      stanceIds,
      bits('stances', stanceIds.length, () => keyMask(tally, filter, 'stance')),
    ),
    equipment: ranked(
      equipmentClassIds,
      bits('equipment', equipmentClassIds.length, () => relationMask(columns, passes, equipmentOf)),
    ),
    trend: trendOf(columns, summed, span),
  };
}
