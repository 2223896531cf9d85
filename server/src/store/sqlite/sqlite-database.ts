import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Param } from '../database.ts';
import { StoreError } from '../store-error.ts';
import { Connection } from './connection.ts';
import { Turns } from '../turns.ts';

/** How long another process may hold the database before we give up, in milliseconds. */
const patience = 30_000;

const reads = /^\s*select\b/iu;

/** Reads on one connection, which sees what is committed; writes one after the other on another. */
export function sqliteDatabase(writer: Connection, reader: Connection): Database & { settled(): Promise<void> } {
  const turns = new Turns();
  const transaction: Database['transaction'] = (work) => turns.take(() => wholly(writer, work));

  async function all<T>(sql: string, params: readonly Param[] = []): Promise<T[]> {
    return reads.test(sql) ? reader.all<T>(sql, params) : transaction((db) => db.all<T>(sql, params));
  }

  return {
    engine: 'sqlite',
    all,
    get: async <T>(sql: string, params?: readonly Param[]) => (await all<T>(sql, params))[0] ?? null,
    run: (sql, params) => transaction((db) => db.run(sql, params)),
    transaction,
    settled: () => turns.settled(),
  };
}

const refuse = async (): Promise<never> => {
  throw new StoreError('This connection reads only.');
};

/** What is committed, for one who reads only. */
export function readingDatabase(reader: Connection): Database {
  const all = async <T>(sql: string, params: readonly Param[] = []): Promise<T[]> => reader.all<T>(sql, params);
  return {
    engine: 'sqlite',
    all,
    get: async <T>(sql: string, params?: readonly Param[]) => (await all<T>(sql, params))[0] ?? null,
    run: refuse,
    transaction: refuse,
  };
}

/** Reads that all see the same moment, on a connection of their own. */
export async function snapshotOf<T>(file: string, work: (db: Database) => Promise<T>): Promise<T> {
  const connection = new Connection(file, { readOnly: true });
  try {
    connection.exec('PRAGMA busy_timeout = 5000; BEGIN');
    return await work(inside(connection, 1));
  } finally {
    connection.close();
  }
}

async function wholly<T>(writer: Connection, work: (db: Database) => Promise<T>): Promise<T> {
  await begin(writer);
  try {
    const result = await work(inside(writer, 1));
    writer.run('COMMIT', []);
    return result;
  } catch (error) {
    if (writer.db.isTransaction) writer.run('ROLLBACK', []);
    throw error;
  }
}

/** Another process may be writing: we wait without holding up anything else. */
async function begin(writer: Connection): Promise<void> {
  const until = performance.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      writer.run('BEGIN IMMEDIATE', []);
      return;
    } catch (error) {
      if (!/database is locked|busy/iu.test((error as Error).message)) throw error;
      if (performance.now() > until) {
        throw new StoreError(`Another program has held the database for ${patience / 1000} seconds. End it, and try again.`, { cause: error });
      }
      await sleep(pause);
    }
  }
}

/** The database as work inside a transaction sees it: with what is not yet committed. */
function inside(writer: Connection, depth: number): Database {
  /** SQLite itself takes a transaction back when the disk is full: what would come after must not be committed by itself. */
  const open = (): Connection => {
    if (!writer.db.isTransaction) throw new StoreError('The transaction was taken back because of a fault before.');
    return writer;
  };
  return {
    engine: 'sqlite',
    all: async <T>(sql: string, params: readonly Param[] = []) => open().all<T>(sql, params),
    get: async <T>(sql: string, params: readonly Param[] = []) => open().all<T>(sql, params)[0] ?? null,
    run: async (sql, params = []) => ({ changes: open().run(sql, params) }),
    async transaction(work) {
      const name = `step_${depth}`;
      writer.run(`SAVEPOINT ${name}`, []);
      try {
        const result = await work(inside(writer, depth + 1));
        writer.run(`RELEASE ${name}`, []);
        return result;
      } catch (error) {
        if (writer.db.isTransaction) {
          writer.run(`ROLLBACK TO ${name}`, []);
          writer.run(`RELEASE ${name}`, []);
        }
        throw error;
      }
    },
  };
}
