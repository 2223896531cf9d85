import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../server/src/store/open-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import type { TaggedArticle } from '../../server/src/stages.ts';
import { percentile, print } from './measure.ts';
import { storedArticles } from './stored-articles.ts';
import { wordsOf } from '../../server/src/store/text-query.ts';
import { searchWords } from '../support/search-words.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, database: { type: 'string' }, folder: { type: 'string' } },
});
const count = Number(values.articles);

const noStory = (): null => null;

async function rate(what: string, number: number, work: () => Promise<void>): Promise<void> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const [seconds, { user, system }] = [(performance.now() - begun) / 1000, process.cpuUsage(cpu)];
  print(
    `${what.padEnd(46)} ${Math.round(number / seconds).toLocaleString('en')} a second (${((user + system) / number / 1000).toFixed(2)} ms of our CPU each)`,
  );
}

async function times(what: string, number: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let n = 0; n < number; n += 1) {
    const begun = performance.now();
    await work(n);
    taken.push(performance.now() - begun);
  }
  print(`${what.padEnd(46)} p50 ${percentile(taken, 0.5).toFixed(2)} ms, p95 ${percentile(taken, 0.95).toFixed(2)} ms`);
}

async function write(store: Store, from: Generator<TaggedArticle>): Promise<void> {
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  const take = (): TaggedArticle => from.next().value as TaggedArticle;
  const few = Math.min(1000, Math.floor(count / 10));
  await rate('written one by one, each acknowledged', few, async () => {
    for (let n = 0; n < few; n += 1) await store.add(take(), noStory);
  });
  await rate('written with 64 under way, each acknowledged', count - few, async () => {
    const under = new Set<Promise<unknown>>();
    for (let n = few; n < count; n += 1) {
      const one: Promise<unknown> = store.add(take(), noStory).finally(() => under.delete(one));
      under.add(one);
      if (under.size >= 64) await Promise.race(under);
    }
    await Promise.all(under);
  });
}

async function read(store: Store): Promise<void> {
  await times('50 articles by id', 100, (n) => store.byIds(Array.from({ length: 50 }, (_, k) => 1 + ((n * 7919 + k * 104_729) % count))));
  const one = (await store.byIds([Math.ceil(count / 2)]))[0]!.article;
  const words = [...new Set([one.title, ...one.body].join(' ').match(/\p{L}{4,}/gu))];
  const found = new Map<string, number>();
  for (const word of words.slice(0, 60)) found.set(word, (await searchWords(store, word)).length);
  const sorted = [...found].sort((a, b) => b[1] - a[1]);
  for (const [what, [word, hits]] of [
    ['most common', sorted[0]!],
    ['rarest', sorted.at(-1)!],
  ] as const) {
    await times(`search for the ${what} word (${hits} found)`, 10, () => searchWords(store, word));
    const [ids, sought] = [await searchWords(store, word), { words: wordsOf(word), prefix: false, title: false }];
    await times(`put what it found in order (${what})`, 10, () => store.rank([sought], ids));
  }
  await times('look for what another process wrote', 200, () => store.since({ article: count, change: 0 }, () => true));
  await rate('read whole, one after the other', count, async () => {
    for await (const _ of store.all());
  });
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'entente-bench-'));
const store = await openStore({ dataFolder: folder, databaseUrl: values.database ?? null });
print(`${count} articles on ${values.database === undefined ? 'SQLite' : 'PostgreSQL'}`);
await write(store, storedArticles());
await read(store);
const { size } =
  values.database === undefined
    ? { size: 0 }
    : (await store.database.get<{ size: number }>(
        'SELECT sum(pg_total_relation_size(oid)) AS size FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = ?',
        ['r'],
      ))!;
await store.close();
print(`size on disk: ${((size || statSync(join(folder, 'entente.sqlite')).size) / count / 1000).toFixed(1)} kB an article`);
print(`memory at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
if (values.folder === undefined) rmSync(folder, { recursive: true });
