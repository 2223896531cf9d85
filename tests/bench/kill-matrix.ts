import { parseArgs } from 'node:util';
import { importKind } from './kill-import.ts';
import { backupKind, ingestKind, type Kind, restoreKind, retagKind, serveKind } from './kill-kinds.ts';
import { migrateKind } from './kill-migrate.ts';
import { killPlace, noSums, type Sums } from './kill-place.ts';
import { retagJobKind } from './kill-retag-job.ts';
import { storiesKind } from './kill-stories.ts';
import { visitAllKind } from './kill-visit-all.ts';
import { print } from './measure.ts';
import { recordSection, table } from './record-section.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '12' },
    articles: { type: 'string', default: '150' },
    database: { type: 'string' },
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const [kills, engine] = [Number(values.kills), values.database === undefined ? 'SQLite' : 'PostgreSQL'];
const place = killPlace({ articles: Number(values.articles), database: values.database });

/** A store that all of the news is in; made once, by the first kind. */
const full = await place.fresh();

const kinds: Readonly<Record<string, Kind>> = {
  'ingesting a file': ingestKind(place, full),
  'serving four clients that add': serveKind(place),
  'joining and splitting stories': storiesKind(place),
  'running an import': importKind(place),
  'a job that reads all again': retagJobKind(place),
  'a job that visits all feeds': await visitAllKind(place),
  'tagging again': retagKind(place, full),
  'backing up, every copy restored': backupKind(place, full),
  'migrating to another store': migrateKind(place),
  restoring: restoreKind(place),
};

const columns: Readonly<Record<keyof Sums, string>> = {
  acknowledged: 'acknowledged',
  lost: 'lost',
  twice: 'twice',
  unsound: 'unsound',
  differing: 'tally≠SQL',
  restarted: 'begun anew',
};
const [names, heads] = [Object.keys(columns) as (keyof Sums)[], ['kills', ...Object.values(columns)]];

const faultsIn = (sums: Sums): number => names.reduce((sum, name) => sum + (name === 'acknowledged' ? 0 : sums[name]), 0);

print(`${'killed while'.padEnd(34)}${heads.map((head) => head.padStart(13)).join('')}`);
let [total, faults] = [0, 0];
const rows: string[][] = [];
for (const [name, { round, whole, fewest = 0 }] of Object.entries(kinds)) {
  // The full store is made by the first.
  if (values.only !== undefined && !name.includes(values.only) && name !== 'ingesting a file') continue;
  Object.assign(place.sums, noSums());
  const within = await whole();
  const wanted = values.only !== undefined && !name.includes(values.only) ? 0 : Math.max(kills, fewest);
  let done = 0;
  for (let n = 0; n < wanted * 2 && done < wanted; n += 1) if (await round(within)) done += 1;
  total += done;
  faults += faultsIn(place.sums);
  const row = [done, ...names.map((one) => place.sums[one])].map(String);
  rows.push([name, ...row]);
  print(`${name.padEnd(34)}${row.map((sum) => sum.padStart(13)).join('')}`);
}
print(`${total} kills, ${faults} faults`);
await place.remove();
if (values.record) {
  recordSection({
    title: `Killed at random moments, on ${engine}`,
    command: `npm run bench:kills -- --kills ${kills}${values.database === undefined ? '' : ' --database postgres://…'} --record`,
    text: `What was acknowledged and is lost, what is there twice, what the store finds wrong with itself, pairs or stories that the tally and SQL count
differently, and work that began from the beginning though it had come some way: ${total} kills (-9), ${faults} faults.

${table(['killed while', ...heads], rows)}`,
  });
}
process.exitCode = faults === 0 ? 0 : 1;
