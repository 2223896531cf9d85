import type { Article } from '@entente/shared/domain/article';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { TaggedArticle } from '../stages.ts';
import { type Database, marks, type Param, rowMarks } from './database.ts';
import { putCounted } from './counted-rows.ts';
import { dayOf, packRaw, packTags } from './rows.ts';
import type { AddResult, ChooseStory, StoredArticle } from './store.ts';
import { keepSketch, storyCandidates } from './story-sketches.ts';

/** What is searched beside the title. */
export const articleText = ({ body, captions }: Article): string => [...body, ...captions].join('\n');

/** The article that is already there, if this one is a copy of it. */
export async function findCopy(db: Database, { textHash, url, sample }: Article): Promise<AddResult | null> {
  const byText = await db.get<{ id: number }>('SELECT id FROM articles WHERE text_hash = ? AND sample = ?', [textHash, sample]);
  if (byText) return { kind: 'duplicate', id: byText.id, by: 'text' };
  if (url === null) return null;
  const byUrl = await db.get<{ id: number }>('SELECT id FROM articles WHERE url = ? AND sample = ? ORDER BY id LIMIT 1', [url, sample]);
  return byUrl && { kind: 'duplicate', id: byUrl.id, by: 'url' };
}

async function insertRows(db: Database, table: string, columns: string, rows: readonly (readonly Param[])[]): Promise<void> {
  if (rows.length === 0) return;
  await db.run(`INSERT INTO ${table} (${columns}) VALUES ${rowMarks(rows.length, rows[0]!.length)}`, rows.flat());
}

async function insertTags(db: Database, id: number, day: string | null, { countries, topics, relations }: Tagging): Promise<void> {
  await insertRows(
    db,
    'article_countries',
    'article_id, country',
    [...new Set(countries.map(({ code }) => code))].map((code) => [id, code]),
  );
  await insertRows(
    db,
    'article_topics',
    'article_id, topic',
    [...new Set(topics.map((topic) => topic.id))].map((topic) => [id, topic]),
  );
  await insertRows(
    db,
    'relations',
    'article_id, pair, stance, is_primary, stage, strength, topics, day',
    relations.map((r) => [id, r.pair, r.stance, r.primary, r.stage, r.strength, JSON.stringify(r.topics), day]),
  );
}

/** Article, raw input and tags; inside the caller's transaction. */
export async function insertArticle(db: Database, { article, tagging, raw }: TaggedArticle, chooseStory: ChooseStory): Promise<StoredArticle> {
  const { sketch } = chooseStory;
  const choice = chooseStory(sketch ? await storyCandidates(db, sketch, article.sample) : []);
  const story = choice?.storyId ?? null;
  const day = dayOf(article);
  const columns = 'source_id, url, text_hash, sample, relevant, day, publisher, language, story_id, article, tagging, added_at, tagger';
  const { sourceId, url, textHash, sample, publisher, language, retrievedAt } = article;
  const row = await db.get<{ id: number }>(`INSERT INTO articles (${columns}) VALUES (${marks(13)}) RETURNING id`, [
    sourceId,
    url,
    textHash,
    sample,
    tagging.relevant,
    day,
    publisher,
    language,
    story ?? 0,
    JSON.stringify(article),
    packTags(tagging),
    retrievedAt,
    tagging.tagger,
  ]);
  const { id } = row!;
  // A story that this article opens bears its number: stable, and never used twice.
  if (story === null) await db.run('UPDATE articles SET story_id = id WHERE id = ?', [id]);
  await db.run('INSERT INTO raw (article_id, document) VALUES (?, ?)', [id, packRaw(raw)]);
  await insertTags(db, id, day, tagging);
  await putCounted(db, id, article, tagging);
  if (sketch) await keepSketch(db, id, sketch, choice);
  return { id, storyId: story ?? id, article, tagging };
}

export async function replaceTags(db: Database, id: number, article: Article, tagging: Tagging): Promise<void> {
  for (const table of ['article_countries', 'article_topics', 'relations']) await db.run(`DELETE FROM ${table} WHERE article_id = ?`, [id]);
  await db.run('UPDATE articles SET tagging = ?, relevant = ?, tagger = ? WHERE id = ?', [packTags(tagging), tagging.relevant, tagging.tagger, id]);
  await insertTags(db, id, dayOf(article), tagging);
  await putCounted(db, id, article, tagging);
}
