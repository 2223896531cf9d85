import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { Connection } from './connection.ts';

export interface FolderLock {
  release: () => void;
}

/**
 * Who may be in a data folder at the same time: any number of users (commands), among them one server; or one who replaces it,
 * alone. The locks are the system's own, on a small file apart: they go with the process, however that ends, so none is ever
 * left behind. The text beside it only says who serves.
 */
const holds = {
  use: 'BEGIN; SELECT * FROM sqlite_schema',
  serve: 'BEGIN IMMEDIATE',
  replace: 'BEGIN EXCLUSIVE',
} as const;

export function lockFolder(folder: string, hold: keyof typeof holds, what = ''): FolderLock {
  const owner = join(folder, 'entente.lock.txt');
  const connection = openLock(folder);
  try {
    connection.exec(holds[hold]);
  } catch (error) {
    connection.close();
    if (!/locked/u.test((error as Error).message)) throw error;
    throw new StoreError(refusal[hold](folder, readOwner(owner)), { cause: error });
  }
  if (hold === 'serve') writeFileSync(owner, `process ${process.pid}, ${what}, since ${new Date().toISOString()}\n`);
  return {
    release() {
      if (hold === 'serve') rmSync(owner, { force: true });
      connection.close();
    },
  };
}

function openLock(folder: string): Connection {
  try {
    mkdirSync(folder, { recursive: true });
    return new Connection(join(folder, 'entente.lock'));
  } catch (error) {
    throw new StoreError(
      `The data folder ${folder} cannot be used (${(error as Error).message}). Name a folder that this user can write with ENTENTE_DATA.`,
      { cause: error },
    );
  }
}

const refusal: Record<keyof typeof holds, (folder: string, owner: string) => string> = {
  use: (folder) => `The data folder ${folder} is being restored or repaired. Wait until that is done.`,
  serve: (folder, owner) =>
    `The data folder ${folder} is served by another Entente already (${owner}). End that one, or name another folder with ENTENTE_DATA.`,
  replace: (folder, owner) =>
    `The data folder ${folder} is in use (${owner}). End every Entente and every entente command that uses it, then try again.`,
};

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'it does not say by whom';
  }
}
