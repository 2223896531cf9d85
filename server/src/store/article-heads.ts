import type { Article } from '@entente/shared/domain/article';
import type { Pair } from '@entente/shared/domain/codes';
import type { Relation } from '@entente/shared/domain/tagging';
import { type Counted, type CountedRow, readCounted } from './counted.ts';
import { type Database, marks } from './database.ts';
import type { StoredArticle } from './store.ts';

/** An article with its tags and without what proves them, which is the larger part of it: for lists. */
export interface ArticleHead {
  id: number;
  storyId: number;
  article: Article;
  relevant: boolean;
  countries: Counted['countries'];
  topics: Counted['topics'];
  relations: Pick<Relation, 'pair' | 'stance' | 'primary'>[];
}

export const headOf = ({ id, storyId, article, tagging }: StoredArticle): ArticleHead => ({
  id,
  storyId,
  article,
  relevant: tagging.relevant,
  countries: tagging.countries.map(({ code }) => code),
  topics: tagging.topics.map((topic) => topic.id),
  relations: tagging.relations.map(({ pair, stance, primary }) => ({ pair, stance, primary })),
});

/** From what is counted of them; those of which that is not written down are left out. */
export async function readHeads(db: Database, ids: readonly number[]): Promise<ArticleHead[]> {
  if (ids.length === 0) return [];
  const rows = await db.all<CountedRow & { article: string }>(
    `SELECT a.id, a.story_id AS story, a.article, c.line FROM articles a JOIN counted c ON c.article_id = a.id WHERE a.id IN (${marks(ids.length)})`,
    ids,
  );
  const primary = await db.all<{ id: number; pair: Pair }>(
    `SELECT article_id AS id, pair FROM relations WHERE article_id IN (${marks(ids.length)}) AND is_primary = 1`,
    ids,
  );
  const isPrimary = new Set(primary.map(({ id, pair }) => `${id} ${pair}`));
  return rows.map((row) => {
    const { relevant, countries, topics, relations } = readCounted(row);
    return {
      id: row.id,
      storyId: row.story,
      article: JSON.parse(row.article) as Article,
      relevant,
      countries,
      topics,
      relations: relations.map(({ pair, stance }) => ({ pair, stance, primary: isPrimary.has(`${row.id} ${pair}`) })),
    };
  });
}
