import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { AppDeps } from '../../server/src/http/app-deps.ts';
import { createApp } from '../../server/src/http/app.ts';
import type { Commands, JobCommands, SourceCommands } from '../../server/src/http/commands.ts';
import type { TaggedArticle } from '../../server/src/stages.ts';
import type { Store } from '../../server/src/store/store.ts';
import { askHere } from '../../server/src/query/ask.ts';
import { openTally } from '../../server/src/tally/tally.ts';
import { emptyFetch } from './fetch-record.ts';
import { tempStore } from './temp-store.ts';

export interface TestServer extends AsyncDisposable {
  store: Store;
  url: string;
  port: number;
  get(path: string): Promise<Response>;
}

const sourceCommands: SourceCommands = {
  previewSource: async (url) => ({ feeds: [], message: url }),
  addSource: async ({ name }) => ({ id: 'feed-1', added: true, message: name }),
  changeSource: async (id) => ({ changed: id === 'feed-1' }),
  removeSource: async (id) => ({ removed: id === 'feed-1', articles: 0 }),
  pollSource: async () => emptyFetch,
  exportSources: async () => ({ opml: '<opml/>' }),
  importSources: async () => ({ added: 0, known: 0, refused: [] }),
  starterSources: async () => ({ feeds: [] }),
};

const jobCommands: JobCommands = {
  startImport: async () => ({ jobId: 1 }),
  tryImport: async (name) => ({ format: name, header: [], columns: {}, sample: [] }),
  startRetag: async () => ({ jobId: 2 }),
  startVisitAll: async () => ({ jobId: 3 }),
  cancelJob: async (id) => ({ cancelled: id === 1 }),
};

/** Commands that say what they were asked. */
const commands: Commands = {
  addText: async ({ text }) => ({ outcome: 'stored', id: 1, message: text }),
  addUrl: async ({ url }) => ({ outcome: 'failed', message: url }),
  addFile: async (name, bytes) => ({ name, stored: bytes.length, duplicates: 0, skipped: 0, failed: 0, outcomes: [] }),
  loadSample: async () => ({ stored: 0 }),
  removeSample: async () => ({ removed: 0 }),
  ...sourceCommands,
  ...jobCommands,
  joinStories: async ({ other }) => ({ moved: [other] }),
  splitStory: async ({ ids }) => ({ moved: ids }),
  saveView: async ({ name }) => ({ id: name.length }),
  removeView: async (id) => ({ removed: id === 1 }),
  saveNote: async ({ text }) => ({ id: text.length }),
  removeNote: async (id) => ({ removed: id === 1 }),
  correctArticle: async ({ article }) => ({ id: article }),
  undoCorrection: async (id) => ({ undone: id === 1 }),
  removeArticle: async (id) => ({ removed: id === 1 }),
};

/** The real app over a real store, on a free port. `get` asks below /api/v1. */
export async function testServer(articles: readonly TaggedArticle[] = [], given: Partial<AppDeps> = {}): Promise<TestServer> {
  const temp = await tempStore(articles);
  const { store } = temp;
  const tally = await openTally(store.counted());
  const now = (): Date => new Date();
  const app = createApp({
    store,
    tally,
    ask: askHere({ store, tally, version: '1.2.3', tagger: 'test', now: given.now ?? now }),
    wrote: async () => {},
    commands,
    clientFolder: null,
    allowedHosts: [],
    version: '1.2.3',
    now,
    uploadFolder: join(tmpdir(), 'entente-test-uploads'),
    ...given,
  });
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    store,
    url,
    port,
    get: (path) => fetch(`${url}/api/v1${path}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await temp[Symbol.asyncDispose]();
    },
  };
}
