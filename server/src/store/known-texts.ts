import { type Database, marks } from './database.ts';

/** Parameters of one statement stay far below what the engines take. */
const atOnce = 400;

/** Which articles have one of these values, by value: the first where several do. */
export async function idsBy(database: Database, column: 'text_hash' | 'url', values: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let at = 0; at < values.length; at += atOnce) {
    const part = values.slice(at, at + atOnce);
    const rows = await database.all<{ id: number; value: string }>(
      `SELECT min(id) AS id, ${column} AS value FROM articles WHERE ${column} IN (${marks(part.length)}) GROUP BY ${column}`,
      part,
    );
    for (const { id, value } of rows) found.set(value, id);
  }
  return found;
}
