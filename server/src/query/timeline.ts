import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { timeline } from '@entente/shared/contract/timeline';
import { bucketsOver } from '../tally/buckets.ts';
import { dayNumber, dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import { addBits } from '../tally/counts.ts';
import { splitOf } from '../tally/split.ts';
import { spanOf } from '../tally/span.ts';
import { storyUnits } from '../tally/units.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Query = QueryOf<typeof timeline>;

export async function answerTimeline({ store, tally }: QueryDeps, query: Query): Promise<AnswerOf<typeof timeline>> {
  const rows = tally.select(query, await textIds({ store, tally }, query));
  const span = spanOf(tally.columns, rows);
  const from = query.from ?? (span ? dayText(span.first) : query.to);
  const to = query.to ?? (span ? dayText(span.last) : from);
  const { keys, maskOf } = splitOf(tally, query, query.split, rows);
  const articles = { rows, maskOf };
  const units = query.count === 'stories' ? storyUnits(tally.columns, articles) : articles;
  if (from === undefined || to === undefined || from > to) {
    return { unit: query.unit, from: from ?? null, to: to ?? null, keys: [...keys], buckets: [], undated: units.rows.length };
  }
  const { unit, starts, bucketOf } = bucketsOver(dayNumber(from), dayNumber(to), query.unit, span);
  const [minutes, width] = [tally.columns.minute.data, keys.length];
  const [totals, counts] = [new Uint32Array(starts.length), new Uint32Array(starts.length * width)];
  let without = 0;
  for (let at = 0; at < units.rows.length; at += 1) {
    const row = units.rows[at]!;
    const minute = minutes[row]!;
    if (minute === undated) {
      without += 1;
      continue;
    }
    const bucket = bucketOf(dayOfMinute(minute));
    totals[bucket]! += 1;
    addBits(counts, bucket * width, units.maskOf(row));
  }
  const buckets = starts.map((start, bucket) => ({
    start: dayText(start),
    total: totals[bucket]!,
    counts: named(keys, counts, bucket * keys.length),
  }));
  return { unit, from, to, keys: [...keys], buckets, undated: without };
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
