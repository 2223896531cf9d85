import { fileURLToPath } from 'node:url';
import { processTerminal } from './cli/process-terminal.ts';
import { type CommandTable, runCommand } from './cli/run-command.ts';

const table: CommandTable = {
  tag: { summary: 'tags articles given as JSON Lines, without storing them', load: () => import('./cli/tag.ts') },
  ingest: { summary: 'adds files, pages and text', load: () => import('./cli/ingest.ts') },
  serve: { summary: 'opens the dashboard', load: () => import('./cli/serve.ts') },
  retag: { summary: 'reads every stored article again with this tagger', load: () => import('./cli/retag.ts') },
  export: { summary: 'writes every article with its tags as JSON Lines', load: () => import('./cli/export.ts') },
  'migrate-store': { summary: 'copies everything to another store, SQLite or PostgreSQL', load: () => import('./cli/migrate-store.ts') },
  backup: { summary: 'copies the data, also while in use', load: () => import('./cli/backup.ts') },
  restore: { summary: 'goes back to a copy', load: () => import('./cli/restore.ts') },
  doctor: { summary: 'looks for what is wrong with this installation', load: () => import('./cli/doctor.ts') },
};

// From src and from dist alike, the project's folder lies two above this file.
const root = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = await runCommand(table, process.argv.slice(2), processTerminal(process, root));
