import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseStory, storySketch } from '../../server/src/group/choose-story.ts';
import { openStore } from '../../server/src/store/open-store.ts';
import { type PackedArticle, packArticle } from '../../server/src/store/pack-article.ts';
import type { Store, StorySketch } from '../../server/src/store/store.ts';
import type { TaggedArticle } from '../../server/src/stages.ts';
import { openTally } from '../../server/src/tally/tally.ts';
import { percentile, print } from './measure.ts';
import { articleModels } from './query/article-models.ts';
import { variedArticle } from './query/varied-article.ts';
import { recordSection, table } from './record-section.ts';
import { wordsOf } from '../../server/src/store/text-query.ts';
import { searchWords } from '../support/search-words.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    database: { type: 'string' },
    folder: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const count = Number(values.articles);

const noSketch = (): null => null;

const rows: string[][] = [];

async function rate(what: string, number: number, work: () => Promise<void>): Promise<void> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const [seconds, { user, system }] = [(performance.now() - begun) / 1000, process.cpuUsage(cpu)];
  const [rates, ours] = [`${Math.round(number / seconds).toLocaleString('en')} a second`, `${((user + system) / number / 1000).toFixed(2)} ms`];
  print(`${what.padEnd(66)} ${rates} (${ours} of our CPU each)`);
  rows.push([what, rates, `${ours} of processor each`]);
}

async function times(what: string, number: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let n = 0; n < number; n += 1) {
    const begun = performance.now();
    await work(n);
    taken.push(performance.now() - begun);
  }
  const [p50, p95] = [`p50 ${percentile(taken, 0.5).toFixed(2)} ms`, `p95 ${percentile(taken, 0.95).toFixed(2)} ms`];
  print(`${what.padEnd(66)} ${p50}, ${p95}`);
  rows.push([what, p50, p95]);
}

/** So many are on their way at once, as an import has them. */
const underWay = 256;

async function write(store: Store): Promise<void> {
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  const [models, tally, few] = [articleModels(print, 1000), await openTally([]), Math.min(1000, Math.floor(count / 10))];
  const [plain, grouped] = [Math.floor((count - few) / 3), Math.floor((count - few) / 3)];
  const add = async (packed: PackedArticle): Promise<void> => {
    const result = await store.add(packed, chooseStory);
    if (result.kind === 'stored') tally.add(result.stored);
  };
  const many = async (packed: Iterable<PackedArticle>): Promise<void> => {
    const under = new Set<Promise<void>>();
    for (const one of packed) {
      const adding = add(one).finally(() => under.delete(adding));
      under.add(adding);
      if (under.size >= underWay) await Promise.race(under);
    }
    await Promise.all(under);
  };
  const pack = (sketch: (one: TaggedArticle) => StorySketch | null, first: number, last: number): PackedArticle[] =>
    Array.from({ length: last - first + 1 }, (_, at) => {
      const tagged = variedArticle(models, first + at, count);
      return packArticle(tagged, sketch(tagged));
    });
  const oneByOne = pack(noSketch, 1, few);
  await rate('one by one, each acknowledged when it is on disk', few, async () => {
    for (const one of oneByOne) await add(one);
  });
  let packed: PackedArticle[] = [];
  await rate('packed in one thread, as those do that read', plain, async () => {
    packed = pack(noSketch, few + 1, few + plain);
  });
  await rate('many, with full text and tally', plain, () => many(packed));
  packed = pack(({ article, tagging }) => storySketch(article, tagging), few + plain + 1, few + plain + grouped);
  await rate('many, with full text, tally and grouped into stories', grouped, () => many(packed));
  const last = pack(noSketch, few + plain + grouped + 1, count);
  await many(last);
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
const engine = values.database === undefined ? 'SQLite' : 'PostgreSQL';
print(`${count} articles on ${engine}`);
await write(store);
await read(store);
const { size } =
  values.database === undefined
    ? { size: 0 }
    : (await store.database.get<{ size: number }>(
        'SELECT sum(pg_total_relation_size(oid)) AS size FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = ?',
        ['r'],
      ))!;
await store.close();
const kilobytes = ((size || statSync(join(folder, 'entente.sqlite')).size) / count / 1000).toFixed(1);
print(`size on disk: ${kilobytes} kB an article`);
rows.push(['on disk, raw input and full text included', `${kilobytes} kB an article`, '']);
if (values.record) {
  recordSection({
    title: `Writing and reading the store, on ${engine}`,
    command: `npm run bench:store -- --articles ${count}${values.database === undefined ? '' : ' --database postgres://…'} --record`,
    text: `${count.toLocaleString('en')} articles, already tagged; the aim is 2,500 a second with full text and tally, on two cores. To pack them (words, JSON, compression)
is the work of the threads that read; it is a line of its own, with what it takes to make the articles up (0.05 ms each).

${table(['what', '', ''], rows)}`,
  });
}
if (values.folder === undefined) rmSync(folder, { recursive: true });
