import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Param } from '../database.ts';
import { plainError } from './plain-error.ts';

/** Statements that are kept ready; more than a program writes by hand. */
const mostStatements = 400;

/** One connection with its prepared statements. */
export class Connection {
  readonly db: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  readonly #file: string;

  constructor(file: string, options: ConstructorParameters<typeof DatabaseSync>[1] = {}) {
    this.#file = file;
    this.db = this.#plainly(() => new DatabaseSync(file, options));
  }

  all<T>(sql: string, params: readonly Param[]): T[] {
    return this.#plainly(() => this.#prepared(sql).all(...params.map(bound)) as T[]);
  }

  run(sql: string, params: readonly Param[]): number {
    return this.#plainly(() => this.#prepared(sql).run(...params.map(bound)).changes);
  }

  /** Several statements at once. */
  exec(sql: string): void {
    this.#plainly(() => this.db.exec(sql));
  }

  close(): void {
    this.#statements.clear();
    if (this.db.isOpen) this.db.close();
  }

  #plainly<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw plainError(error, this.#file);
    }
  }

  #prepared(sql: string): StatementSyncInstance {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= mostStatements) this.#statements.clear();
      statement = this.db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

const bound = (param: Param): Exclude<Param, boolean> => (typeof param === 'boolean' ? Number(param) : param);
