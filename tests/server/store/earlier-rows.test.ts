import { describe, expect, it } from 'vitest';
import { packArticle } from '../../../server/src/store/pack-article.ts';
import type { StoryCandidate } from '../../../server/src/store/store.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { storeEngines } from '../../support/store-engines.ts';

/** Puts the tables back to what they were before their last steps, with the rows that are there. */
const backwards = {
  sqlite: [],
  postgres: ["ALTER TABLE articles ALTER COLUMN tagging TYPE TEXT USING convert_from(tagging, 'UTF8')"],
};

const keysBefore = [
  'ALTER TABLE story_keys RENAME TO story_keys_after',
  'CREATE TABLE story_keys (key BIGINT NOT NULL, day BIGINT NOT NULL, article_id BIGINT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, PRIMARY KEY (key, day, article_id))',
  'INSERT INTO story_keys (key, day, article_id) SELECT key, day, article_id FROM story_keys_after',
  'DROP TABLE story_keys_after',
  'CREATE TABLE article_countries (article_id BIGINT NOT NULL, country TEXT NOT NULL, PRIMARY KEY (country, article_id))',
  'CREATE TABLE article_topics (article_id BIGINT NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (topic, article_id))',
  'ALTER TABLE relations ADD COLUMN day TEXT',
  'CREATE INDEX relations_by_day ON relations (pair, day)',
  "DELETE FROM schema_steps WHERE name IN ('packed-tags', 'story-keys-by-period', 'lean-tags')",
];

describe.each(storeEngines)('a store of an earlier version on $name', ({ name, missing, place }) => {
  it.skipIf(missing)('is brought up to date with all its tags and its stories', async () => {
    await using at = place();
    const first = await at.open();
    const tags = tagging({ relations: [relation('AZE-TUR', { topics: ['industry'] })] });
    await first.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    const days = [-40, -1, 0, 15, 16, 20_000];
    for (const day of days)
      await first.add(packArticle(tagged(article({ title: `Day ${day}` }), tags), { day, keys: [7, 9], text: String(day) }), () => null);
    const { database } = first;
    await database.run('UPDATE articles SET tagging = ?', [name === 'sqlite' ? JSON.stringify(tags) : Buffer.from(JSON.stringify(tags))]);
    for (const sql of [...backwards[name], ...keysBefore]) await database.run(sql);

    const again = await at.open();
    expect((await again.byIds([1, 6])).map((stored) => stored.tagging)).toEqual([tags, tags]);
    expect(await again.check()).toEqual([]);
    const offered: string[] = [];
    const choose = (candidates: readonly StoryCandidate[]): null => {
      offered.push(...candidates.map(({ sketch }) => sketch));
      return null;
    };
    await again.add(packArticle(tagged(article({ title: 'Another' }), tags), { day: 8, keys: [9], text: '8' }), choose);
    expect(offered.map(Number).sort((a, b) => a - b)).toEqual([-1, 0, 15, 16]);
  });
});
