import { setImmediate } from 'node:timers/promises';
import type { AddOutcome, addFile } from '@entente/shared/contract/add';
import type { AnswerOf } from '@entente/shared/contract/endpoint';
import { inOrder } from './bulk/in-order.ts';
import { atOnce } from './bulk/readers.ts';
import type { Commands, CorrectionCommands, JobCommands, NoteCommands, SourceCommands, StoryCommands, ViewCommands } from './http/commands.ts';
import type { FileRecord } from './ingest/file/file-record.ts';
import { readFile } from './ingest/file/read-file.ts';
import { IngestError } from './ingest/ingest-error.ts';
import { fetchPage, type PageOptions } from './ingest/page.ts';
import { pastedText } from './ingest/pasted-text.ts';
import type { Pipeline } from './pipeline.ts';
import type { Sample } from './sample.ts';
import type { Store } from './store/store.ts';

type FileAnswer = AnswerOf<typeof addFile>;

export interface CommandParts {
  pipeline: Pipeline;
  store: Pick<Store, 'ensureSource' | 'remove'>;
  tally: { remove(ids: readonly number[]): void };
  sample: Sample;
  now: () => Date;
  pageOptions?: PageOptions;
}

/** What a user can tell Entente to do, over HTTP or from the command line. */
export async function createCommands({
  pipeline,
  store,
  tally,
  sample,
  now,
  pageOptions,
}: CommandParts): Promise<
  Omit<Commands, keyof SourceCommands | keyof JobCommands | keyof StoryCommands | keyof ViewCommands | keyof NoteCommands | keyof CorrectionCommands>
> {
  const at = (): string => now().toISOString();
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  await store.ensureSource({ id: 'url', kind: 'url', name: 'Single pages' });
  await store.ensureSource({ id: 'file', kind: 'file', name: 'Files' });

  async function addUrl({ url }: { url: string }): Promise<AddOutcome> {
    try {
      const page = await fetchPage(url, pageOptions);
      return await pipeline.take({ ...page, retrievedAt: at(), sourceId: 'url', sample: false });
    } catch (error) {
      if (error instanceof IngestError) return { outcome: 'failed', message: error.message };
      throw error;
    }
  }

  const take = async (record: FileRecord): Promise<AddOutcome> =>
    'error' in record
      ? { outcome: 'failed', line: record.line, message: record.error }
      : { ...(await pipeline.take(record.document)), line: record.line };

  async function addFileBytes(name: string, bytes: Uint8Array, told: (read: number) => void = () => {}): Promise<FileAnswer> {
    const sum = newSummary(name);
    let read = 0;
    for await (const outcome of inOrder(readFile(name, bytes, at()), take, atOnce)) {
      sum.count(outcome);
      // Others are served while a big file is read.
      if ((read += 1) % 20 === 0) await setImmediate();
      if (read % 1000 === 0) told(read);
    }
    return sum.answer;
  }

  return {
    addText: async (body) => pipeline.take(pastedText(body, at())),
    addUrl,
    addFile: addFileBytes,
    loadSample: sample.load,
    removeSample: sample.remove,
    async removeArticle(id) {
      const removed = (await store.remove([id])) > 0;
      if (removed) tally.remove([id]);
      return { removed };
    },
  };
}

const counters = { stored: 'stored', duplicate: 'duplicates', skipped: 'skipped', failed: 'failed' } as const;

/** Counts every outcome and lists as many as the contract allows. */
function newSummary(name: string): { answer: FileAnswer; count: (outcome: AddOutcome) => void } {
  const answer: FileAnswer = { name, stored: 0, duplicates: 0, skipped: 0, failed: 0, outcomes: [] };
  const count = (outcome: AddOutcome): void => {
    answer[counters[outcome.outcome]] += 1;
    const listed = outcome.outcome === 'stored' ? answer.stored <= 20 : answer.duplicates + answer.skipped + answer.failed <= 1000;
    if (listed) answer.outcomes.push(outcome);
  };
  return { answer, count };
}
