import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyStore } from '../copy-store.ts';
import type { Engine } from '../engine.ts';
import { examine, flush } from '../sqlite/backup-file.ts';
import { openSqliteEngine } from '../sqlite/sqlite-engine.ts';
import { StoreError } from '../store-error.ts';

/** A copy in the same form as that of a store in a folder: one file, that either engine can be filled from again. */
export async function backupToFile(from: Engine, to: string): Promise<void> {
  if (existsSync(to)) throw new StoreError(`${to} exists already; name a file that does not.`);
  const partial = `${to}.partial`;
  const remove = (): void => ['', '-wal', '-shm'].forEach((end) => rmSync(`${partial}${end}`, { force: true }));
  remove();
  try {
    const engine = await openSqliteEngine(partial);
    try {
      await copyStore({ from, to: engine, source: 'backup', say: () => {} });
    } finally {
      await engine.close();
    }
    flush(partial);
    examine(partial);
    renameSync(partial, to);
    flush(dirname(to));
  } finally {
    remove();
  }
}
