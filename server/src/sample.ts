import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { z } from 'zod';
import type { Pipeline } from './pipeline.ts';
import type { Store } from './store/store.ts';

/** One line of the sample corpus; `factId` and `kind` say which fact the text was written from. */
const SampleRow = z.object({
  title: z.string(),
  text: z.string(),
  mediaType: z.enum(['text/plain', 'text/html']),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** Fixed, so that the same sample always gives the same articles. */
const retrievedAt = '2026-11-01T00:00:00Z';

/** Whether this store was once offered the sample: a user who removed it does not want it back at the next start. */
const note = 'sample-offered';

export interface Sample {
  /** Brings in what is not there yet; answers how many articles. */
  load: () => Promise<{ stored: number }>;
  remove: () => Promise<{ removed: number }>;
  /** Ends a loading that is under way, before the store is closed. The next start takes it up again. */
  stop: () => void;
  /** True where a start should bring the sample in: an empty store that never had it, or one whose loading was cut off. */
  isWanted: () => Promise<boolean>;
}

export interface SampleParts {
  folder: string;
  pipeline: Pipeline;
  store: Pick<Store, 'ensureSource' | 'note' | 'setNote' | 'sampleIds' | 'remove' | 'isEmpty'>;
  tally: { remove(ids: readonly number[]): void };
  say: (line: string) => void;
}

function toDocument(row: unknown): RawDocument {
  const { text, mediaType, ...given } = SampleRow.parse(row);
  const particulars = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Partial<RawDocument>;
  return { ...particulars, content: text, mediaType, retrievedAt, sourceId: 'sample', sample: true };
}

function documents(folder: string): RawDocument[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => toDocument(JSON.parse(line))),
  );
}

export function createSample({ folder, pipeline, store, tally, say }: SampleParts): Sample {
  /** Removing the sample while it is being loaded stops the loading. */
  let run = 0;

  async function load(): Promise<{ stored: number }> {
    const mine = (run += 1);
    const all = documents(folder);
    await store.ensureSource({ id: 'sample', kind: 'sample', name: 'Sample corpus' });
    await store.setNote(note, 'loading');
    let stored = 0;
    for (const [at, document] of all.entries()) {
      // The page is open meanwhile: a request never waits for more than one article.
      await setImmediate();
      if (mine !== run) return { stored };
      const { outcome, message } = await pipeline.take(document);
      if (outcome === 'stored') stored += 1;
      else if (outcome !== 'duplicate') say(`Sample article "${document.title}" was left out: ${message}`);
      if ((at + 1) % 100 === 0 || at + 1 === all.length) say(`Sample corpus: ${at + 1} of ${all.length} articles read.`);
    }
    // Removed meanwhile: that has the last word.
    if (mine === run) await store.setNote(note, 'yes');
    return { stored };
  }

  return {
    load,
    stop() {
      run += 1;
    },
    async remove() {
      run += 1;
      const ids = await store.sampleIds();
      await store.remove(ids);
      tally.remove(ids);
      await store.setNote(note, 'yes');
      return { removed: ids.length };
    },
    async isWanted() {
      const offered = await store.note(note);
      return offered === 'loading' || (offered === null && (await store.isEmpty()));
    },
  };
}
