import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { createPipeline, type Stages } from '../../server/src/pipeline.ts';
import { packWith, readWith } from '../../server/src/read-document.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import { plainExtract, plainRead, plainTag } from '../support/plain-stages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const document = (content: string, more: Partial<RawDocument> = {}): RawDocument => ({
  content,
  mediaType: 'text/plain',
  retrievedAt: '2026-11-01T00:00:00Z',
  sourceId: 'paste',
  sample: false,
  ...more,
});

async function setUp(folder: string, stages: Partial<Stages> = {}) {
  const store = await openSqliteStore(folder);
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  const counted: number[] = [];
  const faults: unknown[] = [];
  const tally = { add: ({ id }: { id: number }) => void counted.push(id) };
  const pipeline = createPipeline({
    read: plainRead,
    chooseStory: () => null,
    store,
    tally,
    onFault: (error) => void faults.push(error),
    ...stages,
  });
  return { store, pipeline, counted, faults, [Symbol.asyncDispose]: () => store.close() };
}

describe('the way of a document', () => {
  it('ends in the store and in the tally', async () => {
    using folder = temporaryFolder();
    await using at = await setUp(folder.path);
    const outcome = await at.pipeline.take(document('Ankara and Baku signed.', { title: 'Signed' }));
    expect(outcome).toEqual({ outcome: 'stored', id: 1, title: 'Signed', message: 'Added.', relevant: false, undated: true });
    expect(at.counted).toEqual([1]);
    expect((await at.store.byIds([1]))[0]?.article.body).toEqual(['Ankara and Baku signed.']);
    expect((await at.store.raw(1))?.content).toBe('Ankara and Baku signed.');
  });

  it('ends early, with the reason, for a copy and for what holds no text', async () => {
    using folder = temporaryFolder();
    await using at = await setUp(folder.path);
    await at.pipeline.take(document('One text.', { url: 'https://example.org/1' }));
    expect(await at.pipeline.take(document('One text.'))).toMatchObject({ outcome: 'duplicate', id: 1, message: expect.stringContaining('text') });
    expect(await at.pipeline.take(document('Another.', { url: 'https://example.org/1' }))).toMatchObject({
      outcome: 'duplicate',
      id: 1,
      message: expect.stringContaining('address'),
    });
    expect(await at.pipeline.take(document(' '))).toEqual({ outcome: 'skipped', message: 'There is no text.' });
    expect(at.counted).toEqual([1]);
  });

  it('is broken off for one document that breaks a stage, told safely and logged; the next goes on', async () => {
    using folder = temporaryFolder();
    await using at = await setUp(folder.path, {
      read: packWith(
        readWith(plainExtract, (article) => {
          if (article.title === 'bad') throw new Error('secret path');
          return plainTag(article);
        }),
        () => null,
      ),
    });
    const outcome = await at.pipeline.take(document('Bad.', { title: 'bad' }));
    expect(outcome.outcome).toBe('failed');
    expect(outcome.message).not.toContain('secret');
    expect(at.faults).toHaveLength(1);
    expect((await at.pipeline.take(document('Good.'))).outcome).toBe('stored');
  });

  it('keeps the order in which documents came, whichever is read first', async () => {
    using folder = temporaryFolder();
    const late = { one: 20, two: 0, three: 10 } as Record<string, number>;
    await using at = await setUp(folder.path, {
      read: async (given) => {
        await setTimeout(late[given.content]);
        if (given.content === 'two') throw new Error('a fault of the second');
        return plainRead(given);
      },
    });
    const outcomes = await Promise.all(['one', 'two', 'three'].map((content) => at.pipeline.take(document(content))));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['stored', 'failed', 'stored']);
    expect((await at.store.byIds([1, 2])).map(({ article }) => article.title)).toEqual(['one', 'three']);
  });
});
