import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseStory } from '../../server/src/group/choose-story.ts';
import { countedOf } from '../../server/src/store/counted.ts';
import { openStore } from '../../server/src/store/open-store.ts';
import type { ChooseStory, Store } from '../../server/src/store/store.ts';
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

const noStory = (): null => null;

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

type Choose = (tagged: TaggedArticle) => ChooseStory;

async function write(store: Store): Promise<void> {
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  const [models, tally, few, third] = [
    articleModels(print, 1000),
    await openTally([]),
    Math.min(1000, Math.floor(count / 10)),
    Math.floor(count / 3),
  ];
  const add = async (number: number, choose: Choose): Promise<void> => {
    const tagged = variedArticle(models, number, count);
    const result = await store.add(tagged, choose(tagged));
    if (result.kind === 'stored') tally.add(countedOf(result.stored));
  };
  const many = async (first: number, last: number, choose: Choose): Promise<void> => {
    const under = new Set<Promise<void>>();
    for (let number = first; number <= last; number += 1) {
      const one = add(number, choose).finally(() => under.delete(one));
      under.add(one);
      if (under.size >= underWay) await Promise.race(under);
    }
    await Promise.all(under);
  };
  await rate('one by one, each acknowledged when it is on disk', few, async () => {
    for (let number = 1; number <= few; number += 1) await add(number, () => noStory);
  });
  await rate('many, with full text and tally', count - third - few, () => many(few + 1, count - third, () => noStory));
  await rate('many, with full text, tally and grouped into stories', third, () =>
    many(count - third + 1, count, ({ article, tagging }) => chooseStory(article, tagging)),
  );
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
    text: `${count.toLocaleString('en')} articles, already tagged; the aim is 2,500 a second with full text and tally, on two cores. What the processor
did for making the articles (0.05 ms each) is in the figures.

${table(['what', '', ''], rows)}`,
  });
}
if (values.folder === undefined) rmSync(folder, { recursive: true });
