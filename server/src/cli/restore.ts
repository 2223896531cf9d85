import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { lockFolder } from '../store/sqlite/folder-lock.ts';
import { restoreFile } from '../store/sqlite/restore-file.ts';
import { storeFile } from '../store/sqlite/sqlite-store.ts';
import { readArguments } from './read-arguments.ts';
import { type Command, say, UsageError } from './terminal.ts';

const help = `Usage: entente restore FILE

Goes back to a copy that entente backup made. End Entente first. The copy is examined
before anything is changed, and what is in the data folder now is kept beside it.

A PostgreSQL database is filled from a copy with
entente migrate-store --from FILE --to postgres://…

  --help   this text
`;

export const command: Command = {
  help,
  async run(args, terminal) {
    const copy = resolve(readArguments(args, {}, { min: 1, max: 1, what: 'FILE' }).positionals[0]!);
    const { dataFolder, databaseUrl } = readConfig(terminal.env, terminal.root);
    if (databaseUrl !== null) throw new UsageError('DATABASE_URL is set. entente migrate-store fills a database from a copy.');
    const lock = lockFolder(dataFolder, 'replace');
    try {
      const kept = await restoreFile(copy, storeFile(dataFolder), terminal.now());
      if (kept !== null) say(terminal, `What was there before is kept as ${kept}`);
    } finally {
      lock.release();
    }
    terminal.stdout.write(`${dataFolder} holds ${copy}\n`);
    return 0;
  },
};
