import type { SavedView } from '@entente/shared/domain/saved-view';
import type { Database } from './database.ts';

export interface ViewsStore {
  /** By name. */
  list(): Promise<SavedView[]>;
  /** A view of the same name is replaced; a home view takes the place of the one before. */
  save(view: { name: string; path: string; home: boolean }, at: string): Promise<number>;
  remove(id: number): Promise<boolean>;
}

export const createViewsStore = (database: Database): ViewsStore => ({
  async list() {
    const rows = await database.all<Omit<SavedView, 'home'> & { home: number }>(
      'SELECT id, name, path, home, created_at AS "createdAt" FROM views ORDER BY lower(name), id',
    );
    return rows.map((row) => ({ ...row, home: row.home === 1 }));
  },
  save: ({ name, path, home }, at) =>
    database.transaction(async (db) => {
      if (home) await db.run('UPDATE views SET home = ?', [false]);
      const saved = await db.get<{ id: number }>(
        `INSERT INTO views (name, path, home, created_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET path = excluded.path, home = excluded.home RETURNING id`,
        [name, path, home, at],
      );
      return saved!.id;
    }),
  async remove(id) {
    return (await database.run('DELETE FROM views WHERE id = ?', [id])).changes > 0;
  },
});
