import type { Database } from './database.ts';

interface ReadBy {
  /** Null where it is older than what is written down of it. */
  tagger: string | null;
  articles: number;
}

/** Counted on either side of this version in the index, so that a million articles of its own cost nothing. */
export const readByOthers = (db: Database, tagger: string): Promise<ReadBy[]> =>
  db.all(
    ['IS NULL', '< ?', '> ?']
      .map((other) => `SELECT tagger, count(*) AS articles FROM articles WHERE tagger ${other} GROUP BY tagger`)
      .join(' UNION ALL '),
    [tagger, tagger],
  );
