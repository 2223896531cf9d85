import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../store-error.ts';
import { Connection } from './connection.ts';

/** Copies a store, consistently and while in use, to a file that must not exist. The file has its name only once it is whole, on disk, and has been opened and examined. */
export async function backupTo(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new StoreError(`${to} exists already; name a file that does not.`);
  const partial = `${to}.partial`;
  rmSync(partial, { force: true });
  try {
    withConnection(from, (connection) => connection.run('VACUUM INTO ?', [partial]));
    flush(partial);
    examine(partial);
    renameSync(partial, to);
    flush(dirname(to));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error instanceof StoreError ? error : new StoreError(`The copy ${to} could not be made (${(error as Error).message}).`, { cause: error });
  }
}

/** Opens a copy and looks through all of it; throws where it is no sound store. */
export function examine(file: string): void {
  try {
    const problems = withConnection(
      file,
      (connection) => {
        connection.all('SELECT name FROM schema_steps', []);
        return connection.all<{ integrity_check: string }>('PRAGMA integrity_check', []).filter((row) => row.integrity_check !== 'ok');
      },
      { readOnly: true },
    );
    if (problems.length > 0) throw new Error(problems[0]!.integrity_check);
  } catch (error) {
    throw new StoreError(`${file} is not a sound copy of a store (${(error as Error).message}).`, { cause: error });
  }
}

function withConnection<T>(file: string, work: (connection: Connection) => T, options: { readOnly?: boolean } = {}): T {
  const connection = new Connection(file, options);
  try {
    connection.exec('PRAGMA busy_timeout = 5000');
    return work(connection);
  } finally {
    connection.close();
  }
}

/** To the disk itself; a folder cannot be flushed on every system. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}
