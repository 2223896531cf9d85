import { type Database, marks } from './database.ts';

/** A user's word on two articles: of one story, or not. */
interface Word {
  id: number;
  other: number;
  together: boolean;
  at: string;
}

async function remember(db: Database, { id, other, together, at }: Word): Promise<void> {
  await db.run(
    `INSERT INTO story_choices (article_id, other_id, together, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (article_id, other_id) DO UPDATE SET together = excluded.together, at = excluded.at`,
    [Math.min(id, other), Math.max(id, other), together, at],
  );
}

/** What was said before of articles of the two sides, and no longer holds. */
async function forget(db: Database, one: readonly number[], other: readonly number[], together: boolean): Promise<void> {
  const within = `(article_id IN (${marks(one.length)}) AND other_id IN (${marks(other.length)}))`;
  const turned = `(other_id IN (${marks(one.length)}) AND article_id IN (${marks(other.length)}))`;
  await db.run(`DELETE FROM story_choices WHERE together = ? AND (${within} OR ${turned})`, [together, ...one, ...other, ...one, ...other]);
}

const storyOf = async (db: Database, id: number): Promise<number | null> =>
  (await db.get<{ story: number }>('SELECT story_id AS story FROM articles WHERE id = ?', [id]))?.story ?? null;

const articlesOf = async (db: Database, story: number): Promise<number[]> =>
  (await db.all<{ id: number }>('SELECT id FROM articles WHERE story_id = ? ORDER BY id', [story])).map(({ id }) => id);

/** Puts articles into a story. */
export async function move(db: Database, ids: readonly number[], story: number): Promise<void> {
  await db.run(`UPDATE articles SET story_id = ? WHERE id IN (${marks(ids.length)})`, [story, ...ids]);
  await db.run(`UPDATE counted SET story_id = ? WHERE article_id IN (${marks(ids.length)})`, [story, ...ids]);
}

/** Makes one story of two: the older number stays. Answers the articles whose story is another now. */
export async function joinStories(db: Database, id: number, other: number, at: string): Promise<number[]> {
  const [one, two] = [await storyOf(db, id), await storyOf(db, other)];
  if (one === null || two === null || one === two) return [];
  const [kept, given] = [Math.min(one, two), Math.max(one, two)];
  const [there, moved] = [await articlesOf(db, kept), await articlesOf(db, given)];
  await move(db, moved, kept);
  await forget(db, there, moved, false);
  await remember(db, { id, other, together: true, at });
  return moved;
}

/**
 * Makes a story of their own of some articles of one story. Its number is that of the article that opened it and of no other
 * story: whichever side holds the article that the story is named after keeps the name, the other is named after its first.
 */
export async function splitStory(db: Database, ids: readonly number[], at: string): Promise<number[]> {
  const story = ids[0] === undefined ? null : await storyOf(db, ids[0]);
  if (story === null) return [];
  const all = await articlesOf(db, story);
  const [off, rest] = [all.filter((id) => ids.includes(id)), all.filter((id) => !ids.includes(id))];
  if (rest.length === 0) return [];
  const moved = off.includes(story) ? rest : off;
  await move(db, moved, moved[0]!);
  await forget(db, off, rest, true);
  for (const id of off) await remember(db, { id, other: rest[0]!, together: false, at });
  return moved;
}

/** The articles that a user has said to tell another story than this one. */
export const keptApart = async (db: Database, id: number): Promise<number[]> =>
  (
    await db.all<{ other: number }>(
      `SELECT CASE WHEN article_id = ? THEN other_id ELSE article_id END AS other FROM story_choices
       WHERE together = ? AND (article_id = ? OR other_id = ?) ORDER BY at DESC LIMIT 50`,
      [id, false, id, id],
    )
  ).map(({ other }) => other);
