import { existsSync } from 'node:fs';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Source, Store } from '../store.ts';
import { openDatabase, StoreError, transaction } from './open.ts';
import { type ArticleRow, dayOf, toStored, unpackRaw } from './rows.ts';
import { toFts } from './text-query.ts';
import { prepareWrites } from './write.ts';

/** Text searches answer at most this many ids, best first. */
const searchLimit = 200_000;

/** The store in one folder on this machine. */
export function openSqliteStore(folder: string): Store {
  const db = openDatabase(folder);
  const { sql, existing, insert, replaceTags, remove } = prepareWrites(db);
  const select = 'SELECT id, story_id, article, tagging FROM articles';

  const byIds: Store['byIds'] = (ids) =>
    ids.flatMap((id) => {
      const row = sql(`${select} WHERE id = ?`).get(id) as ArticleRow | undefined;
      return row ? [toStored(row)] : [];
    });

  return {
    byIds,
    add: (tagged, chooseStory) => transaction(db, () => existing(tagged.article) ?? insert(tagged, chooseStory)),
    *all() {
      for (let after = 0; ;) {
        const rows = sql(`${select} WHERE id > ? ORDER BY id LIMIT 1000`).all(after) as unknown as ArticleRow[];
        for (const row of rows) yield toStored(row);
        if (rows.length === 0) return;
        after = rows.at(-1)!.id;
      }
    },
    search(query) {
      const match = toFts(query);
      if (match === null) return [];
      return (sql(`SELECT rowid AS id FROM full_text WHERE full_text MATCH ? ORDER BY rank LIMIT ${searchLimit}`).all(match) as { id: number }[]).map(
        (r) => r.id,
      );
    },
    remove: (ids) => transaction(db, () => ids.reduce((sum, id) => sum + remove(id), 0)),
    retag: (id, tagging) =>
      transaction(db, () => {
        const [stored] = byIds([id]);
        if (stored) replaceTags(id, dayOf(stored.article), tagging);
      }),
    raw(id): RawDocument | null {
      const row = sql('SELECT document FROM raw WHERE article_id = ?').get(id) as { document: Uint8Array } | undefined;
      return row ? unpackRaw(row.document) : null;
    },
    sampleIds: () => (sql('SELECT id FROM articles WHERE sample = 1').all() as { id: number }[]).map((r) => r.id),
    ensureSource(source: Source) {
      sql('INSERT INTO sources (id, kind, name, publisher_country, language) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(
        source.id,
        source.kind,
        source.name,
        source.publisherCountry ?? null,
        source.language ?? null,
      );
    },
    sources: () =>
      sql(`SELECT s.id, s.kind, s.name, count(a.id) AS articles, max(a.added_at) AS lastArticleAt
      FROM sources s LEFT JOIN articles a ON a.source_id = s.id GROUP BY s.id ORDER BY s.id`).all(),
    note: (key) => (sql('SELECT value FROM notes WHERE key = ?').get(key) as { value: string } | undefined)?.value ?? null,
    setNote: (key, value) =>
      void sql('INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value),
    backup(file) {
      if (existsSync(file)) throw new StoreError(`${file} exists already; name a file that does not.`);
      sql('VACUUM INTO ?').run(file);
    },
    check: () =>
      (db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]).map((r) => r.integrity_check).filter((line) => line !== 'ok'),
    close: () => db.close(),
  };
}
