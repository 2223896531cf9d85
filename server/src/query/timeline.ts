import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { timeline } from '@entente/shared/contract/timeline';
import { bucketsOver } from '../tally/buckets.ts';
import { dayNumber, dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import type { Columns } from '../tally/columns.ts';
import { addBits } from '../tally/counts.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { NumberSet } from '../tally/number-set.ts';
import { splitOf } from '../tally/split.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import { storyUnits, storyUpTo, withRow } from '../tally/units.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Query = QueryOf<typeof timeline>;

interface Counts {
  totals: Uint32Array;
  /** Those of a bucket begin at its place times as many as there are keys. */
  counts: Uint32Array;
  undated: number;
}

export async function answerTimeline({ store, tally }: QueryDeps, query: Query): Promise<AnswerOf<typeof timeline>> {
  const { columns } = tally;
  const ids = await textIds({ store, tally }, query);
  const span = toSpan(tally.sum(query, ids, minutesOf(columns)));
  const from = query.from ?? (span ? dayText(span.first) : query.to);
  const to = query.to ?? (span ? dayText(span.last) : from);
  const { keys, maskOf } = splitOf(tally, query, query.split, ids);
  const hasTime = from !== undefined && to !== undefined && from <= to;
  const { unit, starts, bucketOf } = hasTime ? bucketsOver(dayNumber(from), dayNumber(to), query.unit, span) : noBuckets(query.unit);
  const bars: Bars = { width: keys.length, size: starts.length, bucketOf, maskOf };
  const name = `timeline ${query.split} ${keys.join(' ')} ${unit} ${from} ${to} ${starts[0]} ${starts.length}`;
  const found =
    query.count === 'articles' ? tally.sum(query, ids, ofArticles(columns, name, bars)) : tally.sum(query, ids, ofStories(columns, name, bars));
  const buckets = starts.map((start, bucket) => ({
    start: dayText(start),
    total: found.totals[bucket]!,
    counts: named(keys, found.counts, bucket * keys.length),
  }));
  return { unit, from: from ?? null, to: to ?? null, keys: [...keys], buckets, undated: found.undated };
}

const noBuckets = (unit: Query['unit']): ReturnType<typeof bucketsOver> => ({ unit, starts: [], bucketOf: () => 0 });

/** How rows are put into bars: of so many buckets each has so many keys. */
interface Bars {
  size: number;
  width: number;
  bucketOf: (day: number) => number;
  maskOf: (row: number) => number;
}

const noCounts = ({ size, width }: Bars): Counts => ({ totals: new Uint32Array(size), counts: new Uint32Array(size * width), undated: 0 });

const ofArticles = ({ minute: { data: minute } }: Columns, name: string, bars: Bars): Sum<Counts> => ({
  name,
  start: () => noCounts(bars),
  add: (all, rows) => rows.forEach((row) => put(all, bars, minute[row]!, bars.maskOf(row))),
});

/** All at once at first. A row that comes later may change what its story counts for: that is taken out, and put in again. */
const ofStories = (columns: Columns, name: string, bars: Bars): Sum<Counts & { rows: NumberSet }> => ({
  name: `${name} of stories`,
  start: () => ({ ...noCounts(bars), rows: new NumberSet() }),
  add(all, rows) {
    const minute = columns.minute.data;
    if (all.rows.isEmpty) {
      const units = storyUnits(columns, { rows, maskOf: bars.maskOf });
      units.rows.forEach((row) => put(all, bars, minute[row]!, units.maskOf(row)));
      rows.forEach((row) => all.rows.add(row));
      return;
    }
    for (const row of rows) {
      const before = storyUpTo(columns, columns.earlierOfStory.data[row]!, (one) => all.rows.has(one), bars.maskOf);
      if (before !== null) put(all, bars, before.minute, before.mask, -1);
      const now = withRow(before, minute[row]!, bars.maskOf(row));
      put(all, bars, now.minute, now.mask);
      all.rows.add(row);
    }
  },
});

function put(all: Counts, { width, bucketOf }: Bars, minute: number, mask: number, times = 1): void {
  // Without a day there is no bucket, whatever the filter.
  if (minute === undated || all.totals.length === 0) {
    all.undated += times;
    return;
  }
  const bucket = bucketOf(dayOfMinute(minute));
  all.totals[bucket]! += times;
  addBits(all.counts, bucket * width, mask, times);
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
