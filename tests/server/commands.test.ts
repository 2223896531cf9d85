import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommands } from '../../server/src/commands.ts';
import { createPipeline } from '../../server/src/pipeline.ts';
import { createSample } from '../../server/src/sample.ts';
import { openSqliteStore } from '../../server/src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { plainRead } from '../support/plain-stages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { webSite } from '../support/web-site.ts';

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
const counted = new Set<number>();

beforeEach(async () => {
  folder = temporaryFolder();
  store = await openSqliteStore(folder.path);
  counted.clear();
});
afterEach(async () => {
  await store.close();
  folder[Symbol.dispose]();
});

function commands(allowHosts: string[] = []) {
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
  const sample = createSample({ folder: folder.path, pipeline, store, tally, say: () => {} });
  return createCommands({ pipeline, store, tally, sample, now: () => new Date('2026-11-20T12:00:00Z'), pageOptions: { allowHosts } });
}

describe('what a user tells Entente to do', () => {
  it('adds a pasted text with what was said of it, and takes it out again', async () => {
    const told = await commands();
    expect(await told.addText({ text: 'A text.', title: ' T ', publisher: '' })).toMatchObject({ outcome: 'stored', id: 1, title: 'T' });
    expect(await store.raw(1)).toMatchObject({
      content: 'A text.',
      mediaType: 'text/plain',
      retrievedAt: '2026-11-20T12:00:00.000Z',
      sourceId: 'paste',
    });
    expect(await store.raw(1)).not.toHaveProperty('publisher');
    expect(await told.removeArticle(1)).toEqual({ removed: true });
    expect(await told.removeArticle(1)).toEqual({ removed: false });
    expect(counted.size).toBe(0);
  });

  it('knows pasted source of a page from text', async () => {
    await (await commands()).addText({ text: '<!doctype html><html><body><p>Hello</p></body></html>' });
    expect((await store.raw(1))?.mediaType).toBe('text/html');
  });

  it('adds a page by its address, or says why not', async () => {
    await using site = await webSite((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>News</p>');
    });
    const told = await commands([site.host]);
    expect(await told.addUrl({ url: `${site.url}/a` })).toMatchObject({ outcome: 'stored' });
    expect(await store.raw(1)).toMatchObject({ url: `${site.url}/a`, mediaType: 'text/html', sourceId: 'url' });
    for (const url of ['http://127.0.0.1/', 'http://[::ffff:7f00:1]/', 'http://169.254.169.254/']) {
      expect(await told.addUrl({ url })).toMatchObject({ outcome: 'failed', message: expect.stringContaining('inside this machine') });
    }
  });

  it('adds the good lines of a file and lists the others', async () => {
    const lines = [
      '{"text":"one"}',
      'broken',
      '{"text":"one"}',
      '{"title":"empty"}',
      ...Array.from({ length: 30 }, (_, at) => JSON.stringify({ text: `more ${at}` })),
    ];
    const answer = await (await commands()).addFile('a.jsonl', Buffer.from(lines.join('\n')));
    expect(answer).toMatchObject({ name: 'a.jsonl', stored: 31, duplicates: 1, skipped: 0, failed: 2 });
    expect(answer.outcomes.filter(({ outcome }) => outcome !== 'stored').map(({ outcome, line }) => [outcome, line])).toEqual([
      ['failed', 2],
      ['duplicate', 3],
      ['failed', 4],
    ]);
    expect(answer.outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(20);
  });
});
