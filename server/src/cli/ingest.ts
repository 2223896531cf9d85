import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { AddOutcome } from '@entente/shared/contract/add';
import { readConfig } from '../config.ts';
import { articleFilesIn, isArchive } from '../ingest/file/article-files.ts';
import type { ImportSum } from '../jobs/import-file.ts';
import { type Entente, openEntente } from '../open-entente.ts';
import { readArguments } from './read-arguments.ts';
import { type Command, say, type Terminal } from './terminal.ts';
import { threadsOf } from './threads-of.ts';

const help = `Usage: entente ingest [--threads N] FILE|URL|- …

Adds articles to the store. A FILE ends in .txt, .html, .mhtml, .json, .jsonl or .csv, or
is a folder of such files, with the folders in it; a URL is one page of the public web; - reads one text, one page's source or JSON Lines from
standard input. GDELT 2.0 event exports (.export.CSV, or .export.CSV.zip as they are
published) are kept apart as machine-coded events; any other .zip holds one of these files.
What is already there is not added twice. What was not added is
listed on standard error with its line and reason.

Exit status: 0 when nothing failed, 1 otherwise. A dashboard that is open meanwhile
counts the new articles within a second or two.

  --threads N   for many articles; as many as the machine has cores, up to 8, where it is not said
  --help        this text
`;

interface Sum {
  stored: number;
  duplicates: number;
  skipped: number;
  failed: number;
  outcomes: readonly AddOutcome[];
}

const single = (outcome: AddOutcome): Sum => ({
  stored: Number(outcome.outcome === 'stored'),
  duplicates: Number(outcome.outcome === 'duplicate'),
  skipped: Number(outcome.outcome === 'skipped'),
  failed: Number(outcome.outcome === 'failed'),
  outcomes: [outcome],
});

/** Of thousands of lines that are none of ours, each reason is told once, with their number. */
function ofImport({ reasons, faults, ...sum }: ImportSum): Sum {
  const left = [...reasons].map(([message, count]): AddOutcome => ({ outcome: 'skipped', message: `${count} × ${message}` }));
  return { ...sum, outcomes: [...left, ...faults.map(({ line, message }): AddOutcome => ({ outcome: 'failed', line, message }))] };
}

const isImported = (name: string): boolean => /\.export\.csv$/iu.test(name) || isArchive(name);

async function add(what: string, { commands, importFile }: Pick<Entente, 'commands' | 'importFile'>, terminal: Terminal): Promise<Sum> {
  const told = (read: number): void => say(terminal, `${what}: ${read} read …`);
  if (isImported(what) && existsSync(what)) return ofImport(await importFile(what, basename(what), told));
  if (/^https?:\/\//iu.test(what)) return single(await commands.addUrl({ url: what }));
  if (what !== '-') return commands.addFile(basename(what), readFileSync(what), told);
  const bytes = await buffer(terminal.stdin);
  return commands.addFile(bytes.toString('utf8', 0, 100).trimStart().startsWith('{') ? 'standard input.jsonl' : 'standard input.txt', bytes, told);
}

/** A folder stands for the files in it that are read at all. */
const filesOf = (what: string): readonly string[] =>
  statSync(what, { throwIfNoEntry: false })?.isDirectory() === true ? articleFilesIn(what) : [what];

/** One that cannot be opened leaves the others alone. */
async function tryToAdd(what: string, entente: Pick<Entente, 'commands' | 'importFile'>, terminal: Terminal): Promise<Sum> {
  try {
    return await add(what, entente, terminal);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return single({ outcome: 'failed', message: error.message });
  }
}

function report(what: string, { outcomes, stored, duplicates, skipped, failed }: Sum, terminal: Terminal): void {
  for (const { outcome, line, title, message } of outcomes) {
    if (outcome === 'stored') continue;
    say(terminal, `${what}${line === undefined ? '' : `, line ${line}`}${title === undefined ? '' : ` (${title})`}: ${message}`);
  }
  terminal.stdout.write(`${what}: ${stored} added, ${duplicates} already there, ${skipped} without an article, ${failed} failed\n`);
}

export const command: Command = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { threads: { type: 'string' } }, { min: 1, max: Infinity, what: 'A FILE, a URL or -' });
    const entente = await openEntente({
      config: readConfig(terminal.env, terminal.root),
      root: terminal.root,
      say: (line) => say(terminal, line),
      now: terminal.now,
      counting: false,
      threads: threadsOf(values.threads),
    });
    let failed = 0;
    try {
      for (const what of positionals.flatMap(filesOf)) {
        const sum = await tryToAdd(what, entente, terminal);
        report(what, sum, terminal);
        failed += sum.failed;
      }
    } finally {
      await entente.close();
    }
    return failed === 0 ? 0 : 1;
  },
};
