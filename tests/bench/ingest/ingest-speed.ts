import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../../server/src/store/open-store.ts';
import { print } from '../measure.ts';
import { recordSection, table } from '../record-section.ts';
import { makeStore } from '../query/made-store.ts';
import { feedParsing } from './feed-parsing.ts';
import { writeArticles } from './new-articles.ts';
import { stageCosts } from './stage-costs.ts';
import { storyCost } from './story-cost.ts';
import { wholeImport } from './whole-import.ts';

const { values } = parseArgs({
  options: {
    /** How many the store holds before. */ articles: { type: 'string', default: '500000' },
    /** How many come in. */ import: { type: 'string', default: '20000' },
    /** A folder that is kept, and filled only once. */ folder: { type: 'string' },
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const outer = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const folder = values.folder ?? join(outer, 'held');
const does = (what: string): boolean => values.only === undefined || values.only === what;

if (does('feeds')) feedParsing();
if (values.only !== 'feeds') {
  print(`\nThe store is filled up to ${Number(values.articles).toLocaleString('en')} articles:`);
  await makeStore(folder, Number(values.articles), print);
  const store = await openStore({ dataFolder: folder, databaseUrl: null });
  // Each run brings other articles, also into a store that is kept.
  const seed = (await store.mark()).article;
  await store.close();
  if (does('whole')) {
    const file = join(outer, 'whole.jsonl');
    const bytes = await writeArticles(file, Number(values.import), seed);
    const what = `${Number(values.import).toLocaleString('en')} new articles of ${(bytes / Number(values.import) / 1000).toFixed(1)} kB of text each, beside ${seed.toLocaleString('en')}`;
    const rows = await wholeImport(folder, file);
    print(`\n${what}, uploaded to the server:`);
    for (const [label, measured] of rows) print(`  ${label.padEnd(56)} ${measured}`);
    if (values.record) {
      recordSection({
        title: 'Importing news',
        command: `npm run bench:ingest -- --articles ${values.articles} --import ${values.import} --only whole --record`,
        text: `${what}: uploaded to the running server as JSON Lines, read, tagged, grouped and stored with full text. The aim is 1,000 a second.

${table(['what', ''], rows)}`,
      });
    }
  }
  if (does('stages')) {
    const file = join(outer, 'stages.jsonl');
    await writeArticles(file, Math.min(2000, Number(values.import)), seed + 1);
    await stageCosts(folder, file);
  }
  if (does('stories')) {
    await makeStore(join(outer, 'few'), 5000, () => {});
    await storyCost([join(outer, 'few'), folder]);
  }
}
rmSync(outer, { recursive: true });
