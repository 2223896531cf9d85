import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { renewIdentity } from '../identity.ts';
import { StoreError } from '../store-error.ts';
import { backupTo, examine, flush } from './backup-file.ts';
import { openSqliteEngine } from './sqlite-engine.ts';

/**
 * Puts a copy in the place of a store. The copy is examined first and opened (and brought up to date) at last; what was there is
 * kept beside it. Nothing else may have the store open: the caller holds the folder. Answers where the former store is; null where there was none.
 */
export async function restoreFile(copy: string, file: string, now: Date): Promise<string | null> {
  if (!existsSync(copy)) throw new StoreError(`There is no file ${copy}.`);
  examine(copy);
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  copyFileSync(copy, partial);
  flush(partial);
  const kept = existsSync(file) ? await keepAside(file, now) : null;
  // A log of the former store must never be read into the new one.
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  renameSync(partial, file);
  flush(dirname(file));
  const engine = await openSqliteEngine(file);
  await renewIdentity(engine.database).finally(engine.close);
  return kept;
}

async function keepAside(file: string, now: Date): Promise<string> {
  const kept = file.replace(/\.sqlite$/u, `-before-restore-${now.toISOString().replaceAll(/[:.]/gu, '-')}.sqlite`);
  try {
    await backupTo(file, kept);
    return kept;
  } catch {
    // A damaged store cannot be copied as a store; its file is kept as it is.
    const damaged = kept.replace(/\.sqlite$/u, '.damaged');
    for (const end of ['', '-wal']) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${damaged}${end}`);
    return damaged;
  }
}
