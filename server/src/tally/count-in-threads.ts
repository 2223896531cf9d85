import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { writtenRows } from '../store/counted-rows.ts';
import { openReading, type StorePlace } from '../store/open-store.ts';
import { Columns } from './columns.ts';
import { joinColumns } from './join-columns.ts';
import { adoptNews, type ColumnNews, shareColumns } from './sharing.ts';

/** Articles behind an id, up to another. */
export interface Part {
  place: StorePlace;
  behind: number;
  upTo: number;
}

/** Where the built program has its threads' file; the sources, run by a test, have none. */
const file = new URL('counting-thread.js', import.meta.url);

const mostThreads = 4;

/** So many are worth the time that a thread takes to start. */
const many = 20_000;

/** Counts the articles up to an id, each thread a part of them; null where that is not worth it. */
export async function countInThreads(place: StorePlace, upTo: number): Promise<Columns | null> {
  const threads = Math.min(mostThreads, availableParallelism(), Math.floor(upTo / many));
  if (threads < 2 || !existsSync(file)) return null;
  const start = (at: number): number => Math.round((upTo * at) / threads);
  return joinColumns(await Promise.all(Array.from({ length: threads }, (_, at) => inThread({ place, behind: start(at), upTo: start(at + 1) }))));
}

async function inThread(part: Part): Promise<Columns> {
  const worker = new Worker(file, { workerData: { ...part, place: { ...part.place } } satisfies Part });
  const columns = new Columns();
  const [news] = (await once(worker, 'message')) as [ColumnNews];
  adoptNews(columns, news);
  await worker.terminate();
  return columns;
}

/** What a thread does: its columns are in memory that is shared. */
export async function countPart({ place, behind, upTo }: Part): Promise<ColumnNews | null> {
  const store = await openReading(place);
  const columns = new Columns();
  for await (const some of writtenRows(store.database, behind, upTo)) for (const one of some) columns.append(one);
  columns.version += 1;
  return shareColumns(columns)();
}
