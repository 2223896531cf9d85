import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openStore, type StorePlace } from '../../server/src/store/open-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { randomFrom } from '../support/random.ts';
import { sampleRows } from '../support/sample-rows.ts';
import { type State, stateOf, twice } from './kill-checks.ts';
import { type Env, run, serve } from './kill-program.ts';
import { print } from './measure.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '12' }, articles: { type: 'string', default: '150' }, database: { type: 'string' } },
});
const [kills, count] = [Number(values.kills), Number(values.articles)];
const random = randomFrom(41);
const outer = mkdtempSync(join(tmpdir(), 'entente-kills-'));
const lines = sampleRows()
  .slice(0, count)
  .map(({ title, text, publishedAt }, n) => ({ title: `${n} ${title}`, text: `${text} Number ${n}.`, publishedAt }));
const file = join(outer, 'news.jsonl');
writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));

const admin = values.database === undefined ? null : postgres(values.database, { max: 1, onnotice: () => {} });

const schemas: string[] = [];

/** On PostgreSQL each store is a schema of its own. */
async function place(name: string): Promise<StorePlace> {
  const dataFolder = join(outer, name);
  if (admin === null) return { dataFolder, databaseUrl: null };
  const schema = `kills_${process.pid}_${name.replaceAll('-', '_')}`;
  await admin.unsafe(`CREATE SCHEMA ${schema}`);
  schemas.push(schema);
  const url = new URL(values.database!);
  url.searchParams.set('search_path', schema);
  return { dataFolder, databaseUrl: url.href };
}

const envOf = ({ dataFolder, databaseUrl }: StorePlace): Env => ({
  ENTENTE_DATA: dataFolder,
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
});

async function withStore<T>(where: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(where);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

interface Kind {
  /** One round with one kill; answers false where the work was done before it came. `within` is how long the work takes whole. */
  round: (within: number) => Promise<boolean>;
  /** How long the work takes, in milliseconds. */
  whole: () => Promise<number>;
}

const sums = { acknowledged: 0, lost: 0, twice: 0, unsound: 0, differing: 0 };

function note({ titles, problems, differing }: State, acknowledged: readonly string[]): void {
  const kept = new Set(titles);
  sums.acknowledged += acknowledged.length;
  sums.lost += acknowledged.filter((title) => !kept.has(title)).length;
  sums.twice += twice(titles);
  sums.unsound += problems.length;
  sums.differing += differing;
  if (problems.length > 0) print(problems.join('\n'));
}

const moment = (within: number): number => within * (0.3 + 0.7 * random.next());
const all = lines.map(({ title }) => title);
let place_ = 0;
const fresh = (): Promise<StorePlace> => place(`store-${(place_ += 1)}`);

/** A store that all of the news is in; made once. */
const full = await fresh();

const ingest: Kind = {
  whole: async () => (await run(['ingest', file], envOf(full))).milliseconds,
  async round(within) {
    const where = await fresh();
    const { killed } = await run(['ingest', file], envOf(where), moment(within));
    note(await withStore(where, stateOf), []);
    const { status } = await run(['ingest', file], envOf(where));
    note(await withStore(where, stateOf), status === 0 ? all : ['the second run failed']);
    return killed;
  },
};

const serving: Kind = {
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

const retag: Kind = {
  async whole() {
    await makeOlder();
    return (await run(['retag'], envOf(full))).milliseconds;
  },
  async round(within) {
    await makeOlder();
    const { killed } = await run(['retag'], envOf(full), moment(within));
    note(await withStore(full, stateOf), all);
    return killed;
  },
};

/** As if another tagger had read everything. */
const makeOlder = (): Promise<void> =>
  withStore(full, async (store) => {
    for await (const { id, tagging } of store.all()) await store.retag(id, { ...tagging, tagger: 'older', relations: tagging.relations.slice(1) });
  });

const backup: Kind = {
  whole: async () => (await run(['backup', join(outer, 'whole')], envOf(full))).milliseconds,
  async round(within) {
    const folder = join(outer, `copies-${(place_ += 1)}`);
    mkdirSync(folder);
    const { killed } = await run(['backup', folder], envOf(full), moment(within));
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.sqlite'))) {
      const target = { dataFolder: join(outer, `restored-${(place_ += 1)}`), databaseUrl: null };
      const { status } = await run(['restore', join(folder, name)], envOf(target));
      note(await withStore(target, stateOf), status === 0 ? all : ['a copy that does not open']);
    }
    note(await withStore(full, stateOf), all);
    return killed;
  },
};

const migrate: Kind = {
  whole: async () => (await run(['migrate-store', '--from', full.databaseUrl ?? full.dataFolder, '--to', join(outer, 'migrated')], {})).milliseconds,
  async round(within) {
    const to = { dataFolder: join(outer, `migrated-${(place_ += 1)}`), databaseUrl: null };
    const args = ['migrate-store', '--from', full.databaseUrl ?? full.dataFolder, '--to', to.dataFolder];
    const { killed } = await run(args, {}, moment(within));
    if (killed) await run(args, {});
    note(await withStore(to, stateOf), all);
    return killed;
  },
};

const restore: Kind = {
  async whole() {
    const target = { dataFolder: join(outer, 'whole-target'), databaseUrl: null };
    await run(['ingest', file], envOf(target));
    await run(['backup', join(outer, 'whole-kept')], envOf(target));
    return (await run(['restore', join(outer, 'whole-kept', readdirSync(join(outer, 'whole-kept'))[0]!)], envOf(target))).milliseconds;
  },
  async round(within) {
    const target = { dataFolder: join(outer, `target-${(place_ += 1)}`), databaseUrl: null };
    await run(['ingest', file], envOf(target));
    await run(['backup', join(outer, `kept-${place_}`)], envOf(target));
    const copy = join(outer, `kept-${place_}`, readdirSync(join(outer, `kept-${place_}`))[0]!);
    const { killed } = await run(['restore', copy], envOf(target), moment(within));
    note(await withStore(target, stateOf), all);
    return killed;
  },
};

const kinds: Record<string, Kind> = { ingest, serve: serving, retag, backup, migrate, restore };

print(`${'killed while'.padEnd(14)}${['kills', 'acknowledged', 'lost', 'twice', 'unsound', 'tally≠SQL'].map((head) => head.padStart(13)).join('')}`);
let [total, faults] = [0, 0];
for (const [name, { round, whole }] of Object.entries(kinds)) {
  Object.assign(sums, { acknowledged: 0, lost: 0, twice: 0, unsound: 0, differing: 0 });
  const within = await whole();
  let done = 0;
  for (let n = 0; n < kills * 2 && done < kills; n += 1) if (await round(within)) done += 1;
  total += done;
  faults += sums.lost + sums.twice + sums.unsound + sums.differing;
  print(
    `${name.padEnd(14)}${[done, sums.acknowledged, sums.lost, sums.twice, sums.unsound, sums.differing].map((sum) => String(sum).padStart(13)).join('')}`,
  );
}
print(`${total} kills, ${faults} faults`);
rmSync(outer, { recursive: true });
for (const schema of schemas) await admin?.unsafe(`DROP SCHEMA ${schema} CASCADE`);
await admin?.end();
process.exitCode = faults === 0 ? 0 : 1;
