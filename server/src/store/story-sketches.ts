import { type Database, marks, rowMarks } from './database.ts';
import type { Grouping, StoredArticle, StoryCandidate, StoryChoice, StorySketch } from './store.ts';

/** Copies of a story appear so many days apart at most. */
const storyWindow = 10;

/** So many places where a key stands are all looked at. */
const mostPlaces = 2000;

/** Where there are more, as in news without dates, so many for each key: the nearest in time. What is stored beside them costs nothing. */
const mostPerKey = 60;

/** So many are compared: those that share most keys. */
const mostCandidates = 30;

/** Days are kept in periods of so many. */
const periodDays = 16;

const periodOf = (day: number): number => Math.floor(day / periodDays);

/** SQL for the articles with any of the keys, once for each, and its parameters. */
interface Places {
  sql: string;
  params: number[];
}

/** Wherever a key stands in the window. */
function allPlaces({ day, keys }: StorySketch): Places {
  const [first, last] = [periodOf(day - storyWindow), periodOf(day + storyWindow)];
  const periods = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    sql: `SELECT article_id FROM story_keys WHERE period IN (${marks(periods.length)}) AND key IN (${marks(keys.length)}) AND day BETWEEN ? AND ? LIMIT ${mostPlaces}`,
    params: [...periods, ...keys, day - storyWindow, day + storyWindow],
  };
}

const nearest = (range: string, order: 'ASC' | 'DESC'): string =>
  `SELECT * FROM (SELECT article_id FROM story_keys WHERE period = ? AND key = ? AND day ${range} ORDER BY day ${order}, article_id ${order} LIMIT ${mostPerKey})`;

/** The nearest of a key: in each period that the window touches, before the day and after. */
function* nearestOf(key: number, day: number): Generator<Places> {
  for (let period = periodOf(day - storyWindow); period <= periodOf(day); period += 1)
    yield { sql: `${nearest('BETWEEN ? AND ?', 'DESC')} AS before`, params: [period, key, day - storyWindow, day] };
  for (let period = periodOf(day + 1); period <= periodOf(day + storyWindow); period += 1)
    yield { sql: `${nearest('BETWEEN ? AND ?', 'ASC')} AS after`, params: [period, key, day + 1, day + storyWindow] };
}

function nearestPlaces({ day, keys }: StorySketch): Places {
  const places = keys.flatMap((key) => [...nearestOf(key, day)]);
  return { sql: places.map(({ sql }) => sql).join(' UNION ALL '), params: places.flatMap(({ params }) => params) };
}

/** The article at each place. One text of all ids is read many times faster than a row for each. */
async function articlesAt(db: Database, { sql, params }: Places): Promise<number[]> {
  const found = await db.get<{ ids: string | null }>(`SELECT string_agg(CAST(article_id AS TEXT), ',') AS ids FROM (${sql}) AS found`, params);
  return found?.ids ? found.ids.split(',').map(Number) : [];
}

/** Articles of the same days that share keys; those that share most come first. */
export async function storyCandidates(db: Database, sketch: StorySketch, sample: boolean): Promise<StoryCandidate[]> {
  if (sketch.keys.length === 0) return [];
  const all = await articlesAt(db, allPlaces(sketch));
  const shared = new Map<number, number>();
  for (const id of all.length < mostPlaces ? all : await articlesAt(db, nearestPlaces(sketch))) shared.set(id, (shared.get(id) ?? 0) + 1);
  const ids = [...shared.keys()].sort((a, b) => shared.get(b)! - shared.get(a)! || a - b).slice(0, mostCandidates);
  if (ids.length === 0) return [];
  const rows = await db.all<StoryCandidate>(
    `SELECT a.id, a.story_id AS "storyId", s.sketch FROM articles a JOIN story_sketches s ON s.article_id = a.id
     WHERE a.id IN (${marks(ids.length)}) AND a.sample = ?`,
    [...ids, sample],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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
export async function groupLate(db: Database, { id, article }: StoredArticle, { sketch, choose }: Grouping): Promise<number | null> {
  const others = await db.get<{ count: number }>(
    'SELECT count(*) AS count FROM articles WHERE story_id = (SELECT story_id FROM articles WHERE id = ?)',
    [id],
  );
  const choice = others!.count > 1 ? null : choose(await storyCandidates(db, sketch, article.sample), sketch);
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
