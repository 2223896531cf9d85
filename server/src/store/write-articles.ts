import { type Database, marks, rowMarks } from './database.ts';
import { putCounted } from './counted-rows.ts';
import type { PackedArticle, PackedTags } from './pack-article.ts';
import type { AddResult, ChooseStory } from './store.ts';
import { keepSketch, storyCandidates } from './story-sketches.ts';

/** The article that is already there, if this one is a copy of it. */
export async function findCopy(db: Database, { textHash, url, sample }: PackedArticle): Promise<AddResult | null> {
  const byText = await db.get<{ id: number }>('SELECT id FROM articles WHERE text_hash = ? AND sample = ?', [textHash, sample]);
  if (byText) return { kind: 'duplicate', id: byText.id, by: 'text' };
  if (url === null) return null;
  const byUrl = await db.get<{ id: number }>('SELECT id FROM articles WHERE url = ? AND sample = ? ORDER BY id LIMIT 1', [url, sample]);
  return byUrl && { kind: 'duplicate', id: byUrl.id, by: 'url' };
}

async function insertRelations(db: Database, id: number, { relations }: PackedTags): Promise<void> {
  if (relations.length === 0) return;
  await db.run(
    `INSERT INTO relations (article_id, pair, stance, is_primary, stage, strength, topics) VALUES ${rowMarks(relations.length, 7)}`,
    relations.flatMap((relation) => [id, ...relation]),
  );
}

export interface Placed {
  id: number;
  storyId: number;
}

/** A story that an article opens bears its number. SQLite says beforehand what it will be: a long row is not written twice. */
const ownNumber = {
  sqlite: "coalesce(?, (SELECT seq + 1 FROM sqlite_sequence WHERE name = 'articles'), 1)",
  postgres: 'coalesce(CAST(? AS BIGINT), 0)',
};

/** Article, raw input, tags and story; inside the caller's transaction. */
export async function insertArticle(db: Database, packed: PackedArticle, chooseStory: ChooseStory): Promise<Placed> {
  const { sketch, sample, raw } = packed;
  const choice = chooseStory(sketch ? await storyCandidates(db, sketch, sample) : [], sketch);
  const story = choice?.storyId ?? null;
  const columns = 'source_id, url, text_hash, sample, relevant, day, publisher, language, article, tagging, added_at, tagger, story_id';
  const { sourceId, url, textHash, relevant, day, publisher, language, article, tagging, retrievedAt, tagger } = packed;
  const sql = `INSERT INTO articles (${columns}) VALUES (${marks(12)}, ${ownNumber[db.engine]}) RETURNING id, story_id AS "storyId"`;
  const row = await db.get<Placed>(sql, [
    sourceId,
    url,
    textHash,
    sample,
    relevant,
    day,
    publisher,
    language,
    article,
    tagging,
    retrievedAt,
    tagger,
    story,
  ]);
  const { id, storyId: written } = row!;
  const storyId = story ?? id;
  await Promise.all([
    // Stable, and never used twice.
    written !== storyId && db.run('UPDATE articles SET story_id = id WHERE id = ?', [id]),
    db.run('INSERT INTO raw (article_id, document) VALUES (?, ?)', [id, raw]),
    insertRelations(db, id, packed),
    putCounted(db, id, storyId, packed.counted),
    sketch && keepSketch(db, id, sketch, choice),
  ]);
  return { id, storyId };
}

/** False where there is no such article. */
export async function replaceTags(db: Database, id: number, packed: PackedTags): Promise<boolean> {
  const { tagging, relevant, tagger, counted } = packed;
  const row = await db.get<{ story: number }>('UPDATE articles SET tagging = ?, relevant = ?, tagger = ? WHERE id = ? RETURNING story_id AS story', [
    tagging,
    relevant,
    tagger,
    id,
  ]);
  if (row === null) return false;
  await db.run('DELETE FROM relations WHERE article_id = ?', [id]);
  await insertRelations(db, id, packed);
  await putCounted(db, id, row.story, counted);
  return true;
}
