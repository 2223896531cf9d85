import { type FileHandle, open } from 'node:fs/promises';
import { StoreError } from '../store-error.ts';

/** The log that SQLite writes what is committed to, before it comes to its place in the file. */
export interface LogOnDisk {
  /** Comes when all that is in the log so far has reached the disk, and holds up nobody meanwhile. */
  reached: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * SQLite would wait for the disk at each commit, and its thread with it. It is told not to (`synchronous = NORMAL`: it does so before
 * it takes the log over into the file), and we wait ourselves, before a commit is acknowledged.
 */
export function logOnDisk(file: string): LogOnDisk {
  let handle: Promise<FileHandle> | null = null;
  return {
    async reached() {
      try {
        // There from the first commit on, as long as the database is open.
        handle ??= open(`${file}-wal`, 'r+');
        await (await handle).datasync();
      } catch (error) {
        handle = null;
        throw new StoreError(`What was written may not have reached the disk (${(error as Error).message}). Look after ${file}, then try again.`, {
          cause: error,
        });
      }
    },
    close: async () => (await handle)?.close(),
  };
}
