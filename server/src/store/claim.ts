import type { Database, Param } from './database.ts';

export interface Claiming {
  table: string;
  /** Which rows are there to be had, as a condition. */
  due: string;
  dueParams?: readonly Param[];
  /** Which of them first. */
  order: string;
  /** What makes the row one's own, so that it is no longer due: `claimed_by = ?, lease_until = ?`. */
  set: string;
  setParams?: readonly Param[];
}

/**
 * Takes one row for oneself, or answers null: never the same for two, however many processes ask at the same time. A row
 * whose holder died must become due again: by a time in `set` that the holder moves on, and `due` asks for.
 */
export const claim = <T>(db: Database, { table, due, dueParams = [], order, set, setParams = [] }: Claiming): Promise<T | null> =>
  db.get<T>(
    `UPDATE ${table} SET ${set} WHERE id = (
       SELECT id FROM ${table} WHERE ${due} ORDER BY ${order} LIMIT 1${db.engine === 'postgres' ? ' FOR UPDATE SKIP LOCKED' : ''}
     ) RETURNING *`,
    [...setParams, ...dueParams],
  );
