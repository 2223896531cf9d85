import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { timeline } from '@entente/shared/contract/timeline';
import { bucketsOver } from '../tally/buckets.ts';
import { dayNumber, dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import type { Columns } from '../tally/columns.ts';
import { addBits } from '../tally/counts.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { splitOf } from '../tally/split.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import { storyUnits, type Units } from '../tally/units.ts';
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
  const start = (): Counts => ({ totals: new Uint32Array(starts.length), counts: new Uint32Array(starts.length * keys.length), undated: 0 });
  const add = (all: Counts, units: Units): void => addUnits(all, columns, units, keys.length, bucketOf);
  const ofArticles: Sum<Counts> = {
    name: `timeline ${query.split} ${keys.join(' ')} ${unit} ${from} ${to}`,
    start,
    add: (all, rows) => add(all, { rows, maskOf }),
  };
  const found = query.count === 'articles' ? tally.sum(query, ids, ofArticles) : start();
  // What comes may change what a story that is there counts for: so they are counted whole.
  if (query.count === 'stories') add(found, storyUnits(columns, { rows: tally.select(query, ids), maskOf }));
  const buckets = starts.map((start, bucket) => ({
    start: dayText(start),
    total: found.totals[bucket]!,
    counts: named(keys, found.counts, bucket * keys.length),
  }));
  return { unit, from: from ?? null, to: to ?? null, keys: [...keys], buckets, undated: found.undated };
}

const noBuckets = (unit: Query['unit']): ReturnType<typeof bucketsOver> => ({ unit, starts: [], bucketOf: () => 0 });

function addUnits(
  all: Counts,
  { minute: { data: minutes } }: Columns,
  { rows, maskOf }: Units,
  width: number,
  bucketOf: (day: number) => number,
): void {
  const { totals, counts } = all;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const minute = minutes[row]!;
    // Without a day there is no bucket, whatever the filter.
    if (minute === undated || totals.length === 0) {
      all.undated += 1;
      continue;
    }
    const bucket = bucketOf(dayOfMinute(minute));
    totals[bucket]! += 1;
    addBits(counts, bucket * width, maskOf(row));
  }
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
