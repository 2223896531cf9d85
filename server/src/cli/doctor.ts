import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { openStore } from '../store/open-store.ts';
import { restoreFile } from '../store/sqlite/restore-file.ts';
import { salvage } from '../store/sqlite/salvage.ts';
import { storeFile } from '../store/sqlite/sqlite-store.ts';
import { lockFolder } from '../store/sqlite/folder-lock.ts';
import { StoreError } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { taggerVersion } from '../tag/tagger-version.ts';
import { readArguments } from './read-arguments.ts';
import { type Command, say, type Terminal } from './terminal.ts';

const help = `Usage: entente doctor [--repair]

Looks for what is wrong with this installation: configuration, data folder, database,
clock, articles read by an older tagger, missing parts. Changes nothing.

  --repair   makes anew what can be made from the articles (rows of tags, words to
             search for, indexes), after a copy of the data; reads out of a damaged
             file all that can still be read. End Entente first.
  --help     this text
`;

interface Finding {
  sound: boolean;
  text: string;
}

const sound = (text: string): Finding => ({ sound: true, text });
const faulty = (text: string): Finding => ({ sound: false, text });

function folder({ dataFolder, databaseUrl }: Config): Finding {
  if (databaseUrl !== null) return sound(`database ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname}`);
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.W_OK);
    return sound(`data folder ${dataFolder} can be written`);
  } catch (error) {
    return faulty(`data folder ${dataFolder} cannot be written (${(error as Error).message})`);
  }
}

function parts(root: string): Finding[] {
  const client = existsSync(join(root, 'client', 'dist', 'index.html'));
  const sample = existsSync(join(root, 'server', 'sample'));
  return [
    client ? sound('the page is built') : faulty('the page is not built: npm start builds it'),
    sample ? sound('the sample corpus is there') : faulty('the sample corpus is missing from server/sample'),
  ];
}

async function contents(store: Store, now: Date): Promise<Finding[]> {
  const problems = (await store.check()).map((problem) => faulty(`database: ${problem}`));
  let [articles, samples, older] = [0, 0, 0];
  for await (const { article, tagging } of store.all()) {
    articles += 1;
    samples += Number(article.sample);
    older += Number(tagging.tagger !== taggerVersion);
  }
  const last = await store.lastArrival();
  const early = last !== null && Date.parse(last) > now.getTime() + 60_000;
  return [
    ...(problems.length === 0 ? [sound('the database is sound')] : problems),
    sound(`${articles} articles, ${samples} of them sample`),
    older === 0 ? sound(`all read by ${taggerVersion}`) : faulty(`articles read by an older tagger: ${older} (entente retag reads them again)`),
    early
      ? faulty(`the clock says ${now.toISOString()}, and an article came in at ${last}: set it, for dates in the future are not believed`)
      : sound('the clock goes forward'),
  ];
}

/** A store that does not open is a finding, too. */
async function examine(config: Config, now: Date): Promise<Finding[]> {
  try {
    const store = await openStore(config);
    try {
      return await contents(store, now);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return [faulty(`database: ${error.message}`)];
    throw error;
  }
}

async function repair(config: Config, terminal: Terminal): Promise<void> {
  const lock = config.databaseUrl === null ? lockFolder(config.dataFolder, 'serve', 'being repaired') : null;
  try {
    await repairRows(config, terminal);
    if ((await examine(config, terminal.now())).every((finding) => finding.sound || !finding.text.startsWith('database:'))) return;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(terminal, error.message);
  } finally {
    lock?.release();
  }
  if (config.databaseUrl === null) await replaceDamaged(config, terminal);
}

/** What can still be read of a damaged file goes into a new one, which takes its place. */
async function replaceDamaged({ dataFolder }: Config, terminal: Terminal): Promise<void> {
  const lock = lockFolder(dataFolder, 'replace');
  try {
    const saved = join(dataFolder, `entente-salvaged-${terminal.now().toISOString().replaceAll(/[:.]/gu, '-')}.sqlite`);
    await salvage(storeFile(dataFolder), saved, (line) => say(terminal, line));
    const kept = await restoreFile(saved, storeFile(dataFolder), terminal.now());
    say(terminal, `The damaged file is kept as ${kept}`);
  } finally {
    lock.release();
  }
}

async function repairRows(config: Config, terminal: Terminal): Promise<void> {
  const store = await openStore(config);
  try {
    const copy = join(config.dataFolder, `entente-before-repair-${terminal.now().toISOString().replaceAll(/[:.]/gu, '-')}.sqlite`);
    // A damaged store may be past copying; its file is not rewritten by what follows, only added to.
    await store.backup(copy).then(
      () => say(terminal, `A copy is kept as ${copy}`),
      (error: unknown) => say(terminal, `No copy could be made: ${(error as Error).message}`),
    );
    await store.repair((line) => say(terminal, line));
  } finally {
    await store.close();
  }
}

export const command: Command = {
  help,
  async run(args, terminal) {
    const { values } = readArguments(args, { repair: { type: 'boolean', default: false } }, { min: 0, max: 0, what: '' });
    const config = readConfig(terminal.env, terminal.root);
    if (values.repair) await repair(config, terminal);
    const findings = [sound(`Node ${process.versions.node}`), folder(config), ...parts(terminal.root), ...(await examine(config, terminal.now()))];
    for (const finding of findings) terminal.stdout.write(`${finding.sound ? 'ok   ' : 'FAULT'} ${finding.text}\n`);
    const isSound = findings.every((finding) => finding.sound);
    if (!isSound && !values.repair) say(terminal, 'entente doctor --repair mends what can be made anew; entente restore FILE goes back to a copy.');
    return isSound ? 0 : 1;
  },
};
