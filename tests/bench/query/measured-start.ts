import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { storeFile } from '../../../server/src/store/sqlite/sqlite-store.ts';
import { type ServerProcess, serverProcess } from './server-process.ts';

export interface MeasuredStart {
  /** Milliseconds to ready where everything is counted anew; null where it was not measured. */
  rebuilding: number | null;
  /** With a snapshot of the tally; null where the server keeps none. */
  withSnapshot: number | null;
  /** Bytes. */
  store: number;
  snapshot: number;
}

const snapshotFile = (folder: string): string => join(folder, 'tally.snapshot');

const size = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

async function readyAfter(folder: string, say: (line: string) => void, what: string): Promise<ServerProcess> {
  const server = await serverProcess(folder);
  say(`ready after ${server.ready.toFixed(0)} ms, ${what}; ${server.memory().now.toFixed(0)} MB`);
  return server;
}

/** From the start of the process to its first ready answer. */
export async function measureStart(folder: string, { rebuild, say }: { rebuild: boolean; say: (line: string) => void }): Promise<MeasuredStart> {
  const file = snapshotFile(folder);
  // The first start brings the schema up to date, and counts what was not yet counted.
  await (await readyAfter(folder, say, 'the first time')).stop();
  let rebuilding: number | null = null;
  if (rebuild) {
    rmSync(file, { force: true });
    const server = await readyAfter(folder, say, 'counting everything anew');
    rebuilding = server.ready;
    await server.stop();
  }
  let withSnapshot: number | null = null;
  if (existsSync(file)) {
    const server = await readyAfter(folder, say, 'from the snapshot');
    withSnapshot = server.ready;
    await server.stop();
  }
  return { rebuilding, withSnapshot, store: size(storeFile(folder)), snapshot: size(file) };
}
