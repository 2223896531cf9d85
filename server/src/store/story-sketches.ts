import { type Database, marks, rowMarks } from './database.ts';
import type { ChooseStory, StoredArticle, StoryCandidate, StoryChoice, StorySketch } from './store.ts';

/** Copies of a story appear so many days apart at most. */
const storyWindow = 10;

/** So many articles are looked at for each key, the nearest in time before all others: what is stored beside them costs nothing. */
const mostPerKey = 60;

/** So many are compared: those that share most keys. */
const mostCandidates = 30;

/** Days are kept in periods of so many. */
const periodDays = 16;

const periodOf = (day: number): number => Math.floor(day / periodDays);

const nearest = (range: string, order: 'ASC' | 'DESC'): string =>
  `SELECT * FROM (SELECT article_id FROM story_keys WHERE period = ? AND key = ? AND day ${range} ORDER BY day ${order}, article_id ${order} LIMIT ${mostPerKey})`;

/** Where articles with a key are looked for: in each period that the window touches, before the day and after. */
function* placesOf(key: number, day: number): Generator<{ sql: string; params: number[] }> {
  for (let period = periodOf(day - storyWindow); period <= periodOf(day); period += 1)
    yield { sql: `${nearest('BETWEEN ? AND ?', 'DESC')} AS before`, params: [period, key, day - storyWindow, day] };
  for (let period = periodOf(day + 1); period <= periodOf(day + storyWindow); period += 1)
    yield { sql: `${nearest('BETWEEN ? AND ?', 'ASC')} AS after`, params: [period, key, day + 1, day + storyWindow] };
}

/** Articles of the same days that share keys; those that share most come last, and win where two are alike. */
export async function storyCandidates(db: Database, { day, keys }: StorySketch, sample: boolean): Promise<StoryCandidate[]> {
  if (keys.length === 0) return [];
  const places = keys.flatMap((key) => [...placesOf(key, day)]);
  return db.all<{ id: number; storyId: number; sketch: string }>(
    `SELECT a.id, a.story_id AS "storyId", s.sketch FROM (
       SELECT article_id, count(*) AS shared FROM (${places.map(({ sql }) => sql).join(' UNION ALL ')}) AS found
       GROUP BY article_id ORDER BY shared DESC, article_id LIMIT ${mostCandidates}
     ) AS nearest JOIN articles a ON a.id = nearest.article_id JOIN story_sketches s ON s.article_id = a.id
     WHERE a.sample = ? ORDER BY nearest.shared, a.id DESC`,
    [...places.flatMap(({ params }) => params), sample],
  );
}

/** Writes down anew what an article is found by, once its tags are others; its story stays. False where there was nothing to renew. */
export async function renewSketch(db: Database, id: number, { day, keys, text }: StorySketch): Promise<boolean> {
  if ((await db.run('UPDATE story_sketches SET sketch = ? WHERE article_id = ?', [text, id])).changes === 0) return false;
  await db.run('DELETE FROM story_keys WHERE article_id = ?', [id]);
  await keepKeys(db, id, day, keys);
  return true;
}

/**
 * Groups an article that came before there were stories as if it came in now. Answers the story that it belongs to now, or null
 * where it stays its own; a story of several is the user's doing, and stays.
 */
export async function groupLate(db: Database, { id, article }: StoredArticle, chooseStory: ChooseStory): Promise<number | null> {
  const { sketch } = chooseStory;
  if (!sketch) return null;
  const others = await db.get<{ count: number }>(
    'SELECT count(*) AS count FROM articles WHERE story_id = (SELECT story_id FROM articles WHERE id = ?)',
    [id],
  );
  const choice = others!.count > 1 ? null : chooseStory(await storyCandidates(db, sketch, article.sample));
  await keepSketch(db, id, sketch, choice);
  return choice?.storyId ?? null;
}

async function keepKeys(db: Database, id: number, day: number, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await db.run(
    `INSERT INTO story_keys (period, key, day, article_id) VALUES ${rowMarks(keys.length, 4)}`,
    keys.flatMap((key) => [periodOf(day), key, day, id]),
  );
}

export async function keepSketch(db: Database, id: number, { day, keys, text }: StorySketch, choice: StoryChoice | null): Promise<void> {
  await db.run(`INSERT INTO story_sketches (article_id, sketch, copy_of) VALUES (${marks(3)})`, [id, text, choice?.copyOf ?? null]);
  await keepKeys(db, id, day, keys);
}
