import { type Database, marks } from './database.ts';

/** One article of a story: who carries it, and what it repeats. */
export interface StoryCarrier {
  id: number;
  storyId: number;
  publisher: string | null;
  url: string | null;
  /** As the user gave it for the source. */
  sourceCountry: string | null;
  copyOf: number | null;
}

const most = 5000;

export const storyCarriers = (db: Database, storyIds: readonly number[]): Promise<StoryCarrier[]> =>
  storyIds.length === 0
    ? Promise.resolve([])
    : db.all<StoryCarrier>(
        `SELECT a.id, a.story_id AS "storyId", a.publisher, a.url, s.publisher_country AS "sourceCountry", k.copy_of AS "copyOf"
         FROM articles a JOIN sources s ON s.id = a.source_id LEFT JOIN story_sketches k ON k.article_id = a.id
         WHERE a.story_id IN (${marks(storyIds.length)}) ORDER BY a.id LIMIT ${most}`,
        storyIds,
      );
