import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Param } from '../database.ts';

/** Statements that are kept ready; more than a program writes by hand. */
const mostStatements = 400;

/** One connection with its prepared statements. */
export class Connection {
  readonly db: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  constructor(file: string, options: ConstructorParameters<typeof DatabaseSync>[1] = {}) {
    this.db = new DatabaseSync(file, options);
  }

  all<T>(sql: string, params: readonly Param[]): T[] {
    return this.#prepared(sql).all(...params.map(bound)) as T[];
  }

  run(sql: string, params: readonly Param[]): number {
    return this.#prepared(sql).run(...params.map(bound)).changes;
  }

  close(): void {
    this.#statements.clear();
    if (this.db.isOpen) this.db.close();
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
