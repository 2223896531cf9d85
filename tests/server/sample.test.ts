import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../server/src/pipeline.ts';
import { createSample } from '../../server/src/sample.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import { collect } from '../support/collect.ts';
import { plainRead } from '../support/plain-stages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function setUp(path: string) {
  const store = await openSqliteStore(join(path, 'data'));
  const counted = new Set<number>();
  const tally = {
    add: ({ id }: { id: number }) => void counted.add(id),
    remove: (ids: readonly number[]) => ids.forEach((id) => counted.delete(id)),
  };
  const pipeline = createPipeline({
    read: plainRead,
    chooseStory: () => null,
    store,
    tally,
    onFault: (error) => {
      throw error;
    },
  });
  const said: string[] = [];
  const sample = createSample({ folder: path, pipeline, store, tally, say: (line) => void said.push(line) });
  return { store, counted, sample, said, pipeline, [Symbol.asyncDispose]: () => store.close() };
}

const row = (at: number): string =>
  JSON.stringify({
    factId: `f${at}`,
    kind: 'original',
    title: `T${at}`,
    text: `Text ${at}.`,
    mediaType: 'text/plain',
    url: null,
    publisher: 'Agency',
    publishedAt: '2024-06-27',
    language: 'en',
  });

function writeSample(folder: string): void {
  writeFileSync(join(folder, 'a.jsonl'), `${[1, 2].map(row).join('\n')}\n`);
  writeFileSync(join(folder, 'b.jsonl'), Array.from({ length: 30 }, (_, at) => row(at + 3)).join('\n'));
}

describe('the sample corpus', () => {
  it('comes in once, marked, and goes without a trace of itself or of what the user added', async () => {
    using folder = temporaryFolder();
    writeSample(folder.path);
    await using at = await setUp(folder.path);
    expect(await at.sample.isWanted()).toBe(true);
    expect(await at.sample.load()).toEqual({ stored: 32 });
    expect(await at.sample.load()).toEqual({ stored: 0 });
    expect((await collect(at.store.all())).every(({ article }) => article.sample && article.sourceId === 'sample')).toBe(true);
    expect(at.said.at(-1)).toBe('Sample corpus: 32 of 32 articles read.');

    await at.store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    await at.pipeline.take({ content: 'My own.', mediaType: 'text/plain', retrievedAt: '2026-11-01T00:00:00Z', sourceId: 'paste', sample: false });
    expect(await at.sample.remove()).toEqual({ removed: 32 });
    expect((await collect(at.store.all())).map(({ article }) => article.title)).toEqual(['My own.']);
    expect(at.counted.size).toBe(1);
    expect(await at.sample.isWanted()).toBe(false);
  });

  it('is taken up again after a start that was cut off, and stays away once removed', async () => {
    using folder = temporaryFolder();
    writeSample(folder.path);
    await using at = await setUp(folder.path);
    const loading = at.sample.load();
    at.sample.stop();
    expect(await loading).toEqual({ stored: 0 });
    expect(await at.sample.isWanted()).toBe(true);
    const again = at.sample.load();
    await at.sample.remove();
    await again;
    expect(await collect(at.store.all())).toEqual([]);
    expect(await at.sample.isWanted()).toBe(false);
  });
});
