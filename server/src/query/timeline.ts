import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { timeline } from '@entente/shared/contract/timeline';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { bucketsOver } from '../tally/buckets.ts';
import { dayNumber, dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import { addBits } from '../tally/counts.ts';
import { keyMask } from '../tally/key-mask.ts';
import { spanOf } from '../tally/span.ts';
import { articleUnits, storyUnits, type Units } from '../tally/units.ts';
import type { Tally } from '../tally/tally.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Query = QueryOf<typeof timeline>;

const keysOf: Record<Query['split'], readonly string[]> = {
  topic: topicIds,
  stance: stanceIds,
  'topic-stance': [...topicIds, 'conflict'],
};

export async function answerTimeline({ store, tally }: QueryDeps, query: Query): Promise<AnswerOf<typeof timeline>> {
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const span = spanOf(tally.columns, rows);
  const from = query.from ?? (span ? dayText(span.first) : query.to);
  const to = query.to ?? (span ? dayText(span.last) : from);
  const units = unitsOf(tally, query, rows);
  if (from === undefined || to === undefined || from > to) {
    return { unit: query.unit, from: from ?? null, to: to ?? null, buckets: [], undated: units.minutes.length };
  }
  const { unit, starts, bucketOf } = bucketsOver(dayNumber(from), dayNumber(to), query.unit, span);
  const keys = keysOf[query.split];
  const [totals, counts] = [new Uint32Array(starts.length), new Uint32Array(starts.length * keys.length)];
  let without = 0;
  for (let at = 0; at < units.minutes.length; at += 1) {
    const minute = units.minutes[at]!;
    if (minute === undated) {
      without += 1;
      continue;
    }
    const bucket = bucketOf(dayOfMinute(minute));
    totals[bucket]! += 1;
    addBits(counts, bucket * keys.length, units.masks[at]!);
  }
  const buckets = starts.map((start, bucket) => ({
    start: dayText(start),
    total: totals[bucket]!,
    counts: named(keys, counts, bucket * keys.length),
  }));
  return { unit, from, to, buckets, undated: without };
}

function unitsOf(tally: Tally, query: Query, rows: Int32Array): Units {
  const mask = keyMask(tally, query, query.split);
  if (query.count === 'stories') return storyUnits(tally.columns, rows, mask);
  return articleUnits(tally.columns, rows, mask);
}

/** Keys that count nothing are left out. */
function named(keys: readonly string[], counts: Uint32Array, base: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [at, key] of keys.entries()) {
    const count = counts[base + at]!;
    if (count > 0) found[key] = count;
  }
  return found;
}
