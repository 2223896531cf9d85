import { setTimeout as sleep } from 'node:timers/promises';
import { stateOf, storiesDiffer } from './kill-checks.ts';
import type { Kind } from './kill-kinds.ts';
import { envOf, type KillPlace, withStore } from './kill-place.ts';
import { run, serve } from './kill-program.ts';

/** So many pairs of articles are joined and split again and again, each by a client of its own. */
const clients = 4;

interface Said {
  /** What the server has acknowledged last: the two are one story, or are not. */
  together: boolean;
  /** Whether another word was under way when the kill came: then either holds. */
  open: boolean;
}

/** Joins and splits over HTTP until the server is gone. */
async function joinAndSplit(api: string, id: number, said: Said, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    said.open = true;
    const body = said.together ? { ids: [id + 1] } : { id, other: id + 1 };
    const response = await fetch(`${api}/stories/${said.together ? 'split' : 'join'}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }).catch(() => null);
    if (!response?.ok) return;
    said.together = !said.together;
    said.open = false;
  }
}

/** Stories by hand: what was acknowledged holds, both in the stories and in what is remembered, and is counted. */
export function storiesKind({ file, fresh, note, moment, sums, titles }: KillPlace): Kind {
  return {
    whole: async () => 800,
    async round(within) {
      const where = await fresh();
      await run(['ingest', file], envOf(where));
      await withStore(where, async (store) => {
        for (let id = 1; id < clients * 2; id += 2) await store.splitStory([id + 1], '2026-01-01T00:00:00Z');
      });
      const [server, ended] = [await serve(envOf(where)), new AbortController()];
      const words = Array.from({ length: clients }, (): Said => ({ together: false, open: false }));
      const under = words.map((said, at) => joinAndSplit(server.api, at * 2 + 1, said, ended.signal));
      await sleep(moment(within));
      await server.kill();
      ended.abort();
      await Promise.all(under);
      await withStore(where, async (store) => {
        note(await stateOf(store), titles);
        sums.differing += await storiesDiffer(store);
        const stories = new Map((await store.byIds(words.flatMap((_, at) => [at * 2 + 1, at * 2 + 2]))).map(({ id, storyId }) => [id, storyId]));
        sums.acknowledged += words.length;
        sums.lost += words.filter(({ together, open }, at) => !open && (stories.get(at * 2 + 1) === stories.get(at * 2 + 2)) !== together).length;
      });
      return true;
    },
  };
}
