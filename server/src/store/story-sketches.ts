import { type Database, marks, rowMarks } from './database.ts';
import type { StoryCandidate, StoryChoice, StorySketch } from './store.ts';

/** Copies of a story appear so many days apart at most. */
const storyWindow = 10;

/** So many articles are looked at for each key, the nearest in time before all others: what is stored beside them costs nothing. */
const mostPerKey = 60;

/** So many are compared: those that share most keys. */
const mostCandidates = 30;

const side = (range: string, order: 'ASC' | 'DESC'): string =>
  `SELECT * FROM (SELECT article_id FROM story_keys WHERE key = ? AND day ${range} ORDER BY day ${order}, article_id ${order} LIMIT ${mostPerKey})`;

const bothSides = `${side('BETWEEN ? AND ?', 'DESC')} AS before UNION ALL ${side('BETWEEN ? AND ?', 'ASC')} AS after`;

/** Articles of the same days that share keys; those that share most come last, and win where two are alike. */
export async function storyCandidates(db: Database, { day, keys }: StorySketch, sample: boolean): Promise<StoryCandidate[]> {
  if (keys.length === 0) return [];
  const params = keys.flatMap((key) => [key, day - storyWindow, day, key, day + 1, day + storyWindow]);
  return db.all<{ id: number; storyId: number; sketch: string }>(
    `SELECT a.id, a.story_id AS "storyId", s.sketch FROM (
       SELECT article_id, count(*) AS shared FROM (${keys.map(() => bothSides).join(' UNION ALL ')}) AS found
       GROUP BY article_id ORDER BY shared DESC, article_id LIMIT ${mostCandidates}
     ) AS nearest JOIN articles a ON a.id = nearest.article_id JOIN story_sketches s ON s.article_id = a.id
     WHERE a.sample = ? ORDER BY nearest.shared, a.id DESC`,
    [...params, sample],
  );
}

export async function keepSketch(db: Database, id: number, { day, keys, text }: StorySketch, choice: StoryChoice | null): Promise<void> {
  await db.run(`INSERT INTO story_sketches (article_id, sketch, copy_of) VALUES (${marks(3)})`, [id, text, choice?.copyOf ?? null]);
  if (keys.length === 0) return;
  await db.run(
    `INSERT INTO story_keys (key, day, article_id) VALUES ${rowMarks(keys.length, 3)}`,
    keys.flatMap((key) => [key, day, id]),
  );
}
