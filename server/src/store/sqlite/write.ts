import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Article } from '@entente/shared/domain/article';
import type { Tagging } from '@entente/shared/domain/tagging';
import type { TaggedArticle } from '../../stages.ts';
import { foldForSearch } from '../fold.ts';
import type { AddResult, ChooseStory, StoryCandidate } from '../store.ts';
import { dayOf, packRaw } from './rows.ts';

/** How far apart two reports of one story may be, in days. */
const storyWindow = 3;

export function prepareWrites(db: DatabaseSyncInstance) {
  const cached = new Map<string, StatementSyncInstance>();
  const sql = (text: string): StatementSyncInstance => {
    const statement = cached.get(text) ?? db.prepare(text);
    cached.set(text, statement);
    return statement;
  };

  function existing(article: Article): AddResult | null {
    const byText = sql('SELECT id FROM articles WHERE text_hash = ? AND sample = ?').get(article.textHash, Number(article.sample)) as
      | { id: number }
      | undefined;
    if (byText) return { kind: 'duplicate', id: byText.id, by: 'text' };
    if (article.url === null) return null;
    const byUrl = sql('SELECT id FROM articles WHERE url = ? AND sample = ?').get(article.url, Number(article.sample)) as { id: number } | undefined;
    return byUrl ? { kind: 'duplicate', id: byUrl.id, by: 'url' } : null;
  }

  /** Articles of the same few days that share a primary pair. */
  function candidates(article: Article, tagging: Tagging): StoryCandidate[] {
    const day = dayOf(article);
    if (day === null) return [];
    const rows = tagging.relations
      .filter((r) => r.primary)
      .flatMap(
        (r) =>
          sql(`SELECT a.id, a.story_id, a.article FROM relations r JOIN articles a ON a.id = r.article_id
           WHERE r.pair = ? AND r.day BETWEEN date(?, '-${storyWindow} days') AND date(?, '+${storyWindow} days') AND r.is_primary = 1 AND a.sample = ?
           ORDER BY a.id DESC LIMIT 50`).all(r.pair, day, day, Number(article.sample)) as { story_id: number; article: string }[],
      );
    return rows.map((row) => {
      const other = JSON.parse(row.article) as Article;
      return { storyId: row.story_id, title: other.title, lead: other.body[0] ?? '' };
    });
  }

  function insertTags(id: number, day: string | null, tagging: Tagging): void {
    for (const { code } of tagging.countries) sql('INSERT INTO article_countries (article_id, country) VALUES (?, ?)').run(id, code);
    for (const topic of tagging.topics) sql('INSERT INTO article_topics (article_id, topic) VALUES (?, ?)').run(id, topic.id);
    for (const r of tagging.relations) {
      sql('INSERT INTO relations (article_id, pair, stance, is_primary, stage, strength, topics, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
        id,
        r.pair,
        r.stance,
        Number(r.primary),
        r.stage,
        r.strength,
        JSON.stringify(r.topics),
        day,
      );
    }
  }

  function insert({ article, tagging, raw }: TaggedArticle, chooseStory: ChooseStory): AddResult {
    const story = chooseStory(candidates(article, tagging));
    const day = dayOf(article);
    const { lastInsertRowid } =
      sql(`INSERT INTO articles (source_id, url, text_hash, sample, relevant, day, publisher, language, story_id, article, tagging, added_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
        article.sourceId,
        article.url,
        article.textHash,
        Number(article.sample),
        Number(tagging.relevant),
        day,
        article.publisher,
        article.language,
        story ?? 0,
        JSON.stringify(article),
        JSON.stringify(tagging),
        article.retrievedAt,
      );
    const id = Number(lastInsertRowid);
    // A story that this article opens bears its number: stable, and never used twice (AUTOINCREMENT).
    if (story === null) sql('UPDATE articles SET story_id = id WHERE id = ?').run(id);
    sql('INSERT INTO raw (article_id, document) VALUES (?, ?)').run(id, packRaw(raw));
    sql('INSERT INTO full_text (rowid, title, body) VALUES (?, ?, ?)').run(
      id,
      foldForSearch(article.title),
      foldForSearch([...article.body, ...article.captions].join('\n')),
    );
    insertTags(id, day, tagging);
    return { kind: 'stored', stored: { id, storyId: story ?? id, article, tagging } };
  }

  function replaceTags(id: number, day: string | null, tagging: Tagging): void {
    for (const table of ['article_countries', 'article_topics', 'relations']) sql(`DELETE FROM ${table} WHERE article_id = ?`).run(id);
    sql('UPDATE articles SET tagging = ?, relevant = ? WHERE id = ?').run(JSON.stringify(tagging), Number(tagging.relevant), id);
    insertTags(id, day, tagging);
  }

  function remove(id: number): number {
    sql('DELETE FROM full_text WHERE rowid = ?').run(id);
    return sql('DELETE FROM articles WHERE id = ?').run(id).changes;
  }

  return { sql, existing, insert, replaceTags, remove };
}
