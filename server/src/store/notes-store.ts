import type { Note } from '@entente/shared/domain/note';
import type { Pair } from '@entente/shared/domain/codes';
import type { Database } from './database.ts';

/** What a note is about. */
export type NoteAbout = { pair: Pair } | { article: { id: number; title: string } };

export interface NotesStore {
  /** Newest first; of one pair or article where it is given. */
  list(about: { pair?: Pair | undefined; article?: number | undefined }): Promise<Note[]>;
  write(about: NoteAbout, text: string, at: string): Promise<number>;
  /** False where there is no such note. */
  change(id: number, text: string, at: string): Promise<boolean>;
  remove(id: number): Promise<boolean>;
}

const columns =
  'id, pair, article_id AS "articleId", article_title AS "articleTitle", body AS text, created_at AS "createdAt", updated_at AS "updatedAt"';

export const createNotesStore = (database: Database): NotesStore => ({
  list({ pair, article }) {
    const parts = [...(pair === undefined ? [] : ['pair = ?']), ...(article === undefined ? [] : ['article_id = ?'])];
    const where = parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`;
    const params = [pair, article].filter((one) => one !== undefined);
    return database.all<Note>(`SELECT ${columns} FROM user_notes ${where} ORDER BY created_at DESC, id DESC`, params);
  },
  async write(about, text, at) {
    const [pair, id, title] = 'pair' in about ? [about.pair, null, null] : [null, about.article.id, about.article.title];
    const saved = await database.get<{ id: number }>(
      'INSERT INTO user_notes (pair, article_id, article_title, body, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
      [pair, id, title, text, at, at],
    );
    return saved!.id;
  },
  async change(id, text, at) {
    return (await database.run('UPDATE user_notes SET body = ?, updated_at = ? WHERE id = ?', [text, at, id])).changes > 0;
  },
  async remove(id) {
    return (await database.run('DELETE FROM user_notes WHERE id = ?', [id])).changes > 0;
  },
});
