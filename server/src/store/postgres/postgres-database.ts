import type { Sql, TransactionSql } from 'postgres';
import type { Database, Param } from '../database.ts';
import { TransactionGuard } from '../transaction-guard.ts';
import { numberMarks } from './number-marks.ts';

type Asked = Pick<Sql, 'unsafe'>;

const reads = /^\s*select\b/iu;

const bound = (param: Param): Exclude<Param, boolean> => (typeof param === 'boolean' ? Number(param) : param);

/** Without parameters several statements may stand in one text. */
const ask = (sql: Asked, text: string, params: readonly Param[]) =>
  sql.unsafe(numberMarks(text), params.map(bound) as never[], { prepare: params.length > 0 });

async function all<T>(sql: Asked, text: string, params: readonly Param[]): Promise<T[]> {
  return [...(await ask(sql, text, params))] as T[];
}

async function run(sql: Asked, text: string, params: readonly Param[]): Promise<{ changes: number }> {
  return { changes: (await ask(sql, text, params)).count ?? 0 };
}

/** A pool of connections: statements side by side, each transaction on a connection of its own. */
export function postgresDatabase(sql: Sql): Database {
  const guard = new TransactionGuard();
  const allowed = (text: string): void => {
    if (!reads.test(text)) guard.check();
  };
  return {
    engine: 'postgres',
    async all<T>(text: string, params: readonly Param[] = []) {
      allowed(text);
      return all<T>(sql, text, params);
    },
    async get<T>(text: string, params: readonly Param[] = []) {
      allowed(text);
      return (await all<T>(sql, text, params))[0] ?? null;
    },
    async run(text, params = []) {
      allowed(text);
      return run(sql, text, params);
    },
    async transaction<T>(work: (db: Database) => Promise<T>) {
      guard.check();
      return guard.run(() => whole(sql.begin((inner) => boxed(work(inside(inner))))));
    },
  };
}

/** Reads that all see the same moment. */
export const snapshotOf = <T>(sql: Sql, work: (db: Database) => Promise<T>): Promise<T> =>
  whole(sql.begin('isolation level repeatable read read only', (inner) => boxed(work(inside(inner)))));

function inside(sql: TransactionSql): Database {
  return {
    engine: 'postgres',
    all: <T>(text: string, params: readonly Param[] = []) => all<T>(sql, text, params),
    get: async <T>(text: string, params: readonly Param[] = []) => (await all<T>(sql, text, params))[0] ?? null,
    run: (text, params = []) => run(sql, text, params),
    transaction: <T>(work: (db: Database) => Promise<T>) => whole(sql.savepoint((inner) => boxed(work(inside(inner))))),
  };
}

/** The driver takes arrays apart that a transaction gives; in a box they pass as they are. */
const boxed = async <T>(result: Promise<T>): Promise<{ result: T }> => ({ result: await result });

const whole = async <T>(box: Promise<unknown>): Promise<T> => ((await box) as { result: T }).result;
