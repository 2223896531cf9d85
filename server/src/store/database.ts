/** What a statement may be given. A boolean is kept as 0 or 1, JSON as text, in both engines: what is written comes back the same. */
export type Param = string | number | boolean | null | Uint8Array;

/**
 * SQL that both engines understand, with `?` for each parameter. A table that is written in these terms is written once.
 * Statements outside of a transaction see only what is committed, and each is a transaction of its own.
 */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** Rows of a SELECT, or of a statement with RETURNING. Counts and ids come as numbers. */
  all<T>(sql: string, params?: readonly Param[]): Promise<T[]>;
  /** The first row, or null. */
  get<T>(sql: string, params?: readonly Param[]): Promise<T | null>;
  run(sql: string, params?: readonly Param[]): Promise<{ changes: number }>;
  /**
   * All of it or nothing, and never mixed with another transaction. `work` must use the database that it is handed and
   * wait for nothing but that. Inside a transaction it is a savepoint: a fault takes back the inner work alone.
   */
  transaction: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
}

/** `?, ?, ?` for a list of parameters. */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** The values of several rows for one INSERT: `(?, ?), (?, ?)`. */
export const rowMarks = (rows: number, columns: number): string => Array.from({ length: rows }, () => `(${marks(columns)})`).join(', ');
