import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StorePlace } from '../../server/src/store/open-store.ts';
import { stateOf } from './kill-checks.ts';
import { envOf, type KillPlace, withStore } from './kill-place.ts';
import { run, serve } from './kill-program.ts';

export interface Kind {
  /** One round with one kill; answers false where the work was done before it came. `within` is how long the work takes whole. */
  round: (within: number) => Promise<boolean>;
  /** So many kills at least, however few are asked for. */
  fewest?: number;
  /** How long the work takes, in milliseconds. */
  whole: () => Promise<number>;
}

export function ingestKind({ file, fresh, note, moment, titles }: KillPlace, full: StorePlace): Kind {
  return {
    whole: async () => (await run(['ingest', file], envOf(full))).milliseconds,
    async round(within) {
      const where = await fresh();
      const { killed } = await run(['ingest', file], envOf(where), moment(within));
      note(await withStore(where, stateOf), []);
      const { status } = await run(['ingest', file], envOf(where));
      note(await withStore(where, stateOf), status === 0 ? titles : ['the second run failed']);
      return killed;
    },
  };
}

export function serveKind({ lines, fresh, note, moment }: KillPlace): Kind {
  return {
    whole: async () => 1000,
    async round(within) {
      const where = await fresh();
      const server = await serve(envOf(where));
      const acknowledged: string[] = [];
      const ended = new AbortController();
      const post = async (from: number): Promise<void> => {
        for (let n = from; !ended.signal.aborted && n < lines.length; n += 4) {
          const response = await fetch(`${server.api}/articles`, {
            method: 'POST',
            body: JSON.stringify(lines[n]),
            headers: { 'content-type': 'application/json' },
          }).catch(() => null);
          const outcome = (await response?.json().catch(() => null)) as { outcome: string } | null;
          if (outcome?.outcome === 'stored') acknowledged.push(lines[n]!.title);
        }
      };
      const posting = [0, 1, 2, 3].map(post);
      // It reads its words first.
      for (let waited = 0; acknowledged.length < 5 && waited < 200; waited += 1) await sleep(50);
      await sleep(moment(within));
      ended.abort();
      await server.kill();
      await Promise.all(posting);
      note(await withStore(where, stateOf), acknowledged);
      return true;
    },
  };
}

export function retagKind({ note, moment, titles }: KillPlace, full: StorePlace): Kind {
  /** As if another tagger had read everything. */
  const makeOlder = (): Promise<void> =>
    withStore(full, async (store) => {
      for await (const { id, tagging } of store.all()) await store.retag(id, { ...tagging, tagger: 'older', relations: tagging.relations.slice(1) });
    });

  return {
    async whole() {
      await makeOlder();
      return (await run(['retag'], envOf(full))).milliseconds;
    },
    async round(within) {
      await makeOlder();
      const { killed } = await run(['retag'], envOf(full), moment(within));
      note(await withStore(full, stateOf), titles);
      return killed;
    },
  };
}

export function backupKind({ folder, number, note, moment, titles }: KillPlace, full: StorePlace): Kind {
  return {
    whole: async () => (await run(['backup', join(folder, 'whole')], envOf(full))).milliseconds,
    async round(within) {
      const copies = join(folder, `copies-${number()}`);
      mkdirSync(copies);
      const { killed } = await run(['backup', copies], envOf(full), moment(within));
      for (const name of readdirSync(copies).filter((one) => one.endsWith('.sqlite'))) {
        const target = { dataFolder: join(folder, `restored-${number()}`), databaseUrl: null };
        const { status } = await run(['restore', join(copies, name)], envOf(target));
        note(await withStore(target, stateOf), status === 0 ? titles : ['a copy that does not open']);
      }
      note(await withStore(full, stateOf), titles);
      return killed;
    },
  };
}

export function restoreKind({ folder, file, number, note, moment, titles }: KillPlace): Kind {
  return {
    async whole() {
      const target = { dataFolder: join(folder, 'whole-target'), databaseUrl: null };
      await run(['ingest', file], envOf(target));
      await run(['backup', join(folder, 'whole-kept')], envOf(target));
      return (await run(['restore', join(folder, 'whole-kept', readdirSync(join(folder, 'whole-kept'))[0]!)], envOf(target))).milliseconds;
    },
    async round(within) {
      const own = number();
      const target = { dataFolder: join(folder, `target-${own}`), databaseUrl: null };
      await run(['ingest', file], envOf(target));
      await run(['backup', join(folder, `kept-${own}`)], envOf(target));
      const copy = join(folder, `kept-${own}`, readdirSync(join(folder, `kept-${own}`))[0]!);
      const { killed } = await run(['restore', copy], envOf(target), moment(within));
      note(await withStore(target, stateOf), titles);
      return killed;
    },
  };
}
