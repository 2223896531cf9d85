import type { AddOutcome } from '@entente/shared/contract/add';
import { ColumnMap } from '@entente/shared/contract/jobs';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { inOrder } from '../bulk/in-order.ts';
import { atOnce } from '../bulk/readers.ts';
import { type ImportRecord, openRecords } from '../ingest/file/open-records.ts';
import type { CodedEventsStore } from '../store/coded-events-store.ts';
import type { Store } from '../store/store.ts';
import type { NewEntry } from '../store/jobs-store.ts';
import { JobFault, type JobRun, type JobWork, often } from './run-jobs.ts';

export const ImportParams = z.object({ file: z.string(), name: z.string(), columns: ColumnMap.optional(), retrievedAt: z.string() });
export type ImportParams = z.output<typeof ImportParams>;

export interface ImportParts {
  take: (document: RawDocument) => Promise<AddOutcome>;
  codedEvents: Pick<CodedEventsStore, 'add'>;
  byIds: Store['byIds'];
}

/** Imports the records of one file. The place is the number of records handled: a run that was broken off goes on behind it. */
export const createImportWork =
  (parts: ImportParts): JobWork =>
  async (given, run) => {
    const { file, name, columns, retrievedAt } = ImportParams.parse(given);
    if (!existsSync(file)) throw new JobFault('The uploaded file is not there any more. Upload it again; what is stored already is not added twice.');
    const { format, records } = await openRecords(file, name, retrievedAt, columns);
    run.say(`Reading ${format} …`);
    await takeAll(parts, records, run, retrievedAt);
    if (!run.signal.aborted) await rm(file, { force: true });
    return `Read to its end as ${format}.`;
  };

async function takeAll(parts: ImportParts, records: AsyncIterable<ImportRecord>, run: JobRun, retrievedAt: string): Promise<void> {
  const start = Number(run.place ?? 0);
  const take = async ({ place, record }: Placed) => ({ place, entry: await takeOne(parts, record) });
  for await (const { place, entry } of inOrder(behind(records, start, run.signal), take, atOnce)) {
    const again = place <= start + unwritten && entry.outcome === 'duplicate';
    await run.handled(again ? await asItWas(entry, parts, run, retrievedAt) : entry, String(place));
  }
}

/** More cannot be stored and not yet be written down when a run is broken off. */
const unwritten = often.entries + 2 * atOnce;

/** What a run that was broken off had stored and not yet reported is no duplicate: it came in with this very import. */
async function asItWas(entry: NewEntry, { byIds }: ImportParts, run: JobRun, retrievedAt: string): Promise<NewEntry> {
  const [stored] = entry.articleId === null ? [] : await byIds([entry.articleId]);
  if (stored?.article.retrievedAt !== retrievedAt || (await run.reported(stored.id))) return entry;
  return { ...entry, outcome: stored.tagging.relevant ? 'stored' : 'irrelevant', message: 'Added before the import was broken off.' };
}

interface Placed {
  place: number;
  record: ImportRecord;
}

/** The records behind a place, until the signal; the first has place 1. */
async function* behind(records: AsyncIterable<ImportRecord>, start: number, signal: AbortSignal): AsyncGenerator<Placed> {
  let place = 0;
  for await (const record of records) {
    if (signal.aborted) return;
    place += 1;
    if (place > start) yield { place, record };
  }
}

/** One record into the store, and what became of it. */
export async function takeOne({ take, codedEvents }: Pick<ImportParts, 'take' | 'codedEvents'>, record: ImportRecord): Promise<NewEntry> {
  const { line } = record;
  if ('error' in record) return { outcome: 'failed', line, articleId: null, title: '', message: record.error };
  if ('skipped' in record) return { outcome: 'skipped', line, articleId: null, title: '', message: record.skipped };
  if ('event' in record) {
    const { event } = record;
    const isNew = await codedEvents.add(event);
    return {
      outcome: isNew ? 'stored' : 'duplicate',
      line,
      articleId: null,
      title: `${event.day} ${event.pair}: ${event.meaning}`,
      message: `Event ${event.id}`,
    };
  }
  const { outcome, id, title, message, relevant } = await take(record.document);
  return { outcome: outcome === 'stored' && relevant === false ? 'irrelevant' : outcome, line, articleId: id ?? null, title: title ?? '', message };
}
