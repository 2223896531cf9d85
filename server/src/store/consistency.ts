import type { Article } from '@entente/shared/domain/article';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { foundBy, packTagging } from './pack-article.ts';
import { unpackTags } from './rows.ts';
import { replaceTags } from './write-articles.ts';

const tagTables = ['relations', 'counted'] as const;

const count = async (db: Database, sql: string): Promise<number> => (await db.get<{ count: number }>(`SELECT count(*) AS count FROM ${sql}`))!.count;

/** What does not fit together in the rows of a store: each as a line that says how many. */
export async function findInconsistencies({ database: db, fullText }: Pick<Engine, 'database' | 'fullText'>): Promise<string[]> {
  const { name, id } = fullText.table;
  const lines: [number, string][] = [
    [await count(db, 'articles WHERE id NOT IN (SELECT article_id FROM raw)'), 'articles without the input that they were read from'],
    [await count(db, `articles WHERE id NOT IN (SELECT ${id} FROM ${name})`), 'articles that a search for words does not find'],
    [await count(db, `${name} WHERE ${id} NOT IN (SELECT id FROM articles)`), 'words of articles that are not there'],
    [await count(db, 'articles WHERE source_id NOT IN (SELECT id FROM sources)'), 'articles from a source that is not there'],
    [await count(db, 'articles WHERE story_id = 0'), 'articles without a story'],
    [
      await count(db, 'articles a JOIN counted c ON c.article_id = a.id WHERE c.story_id <> a.story_id'),
      'articles that are counted for another story',
    ],
  ];
  for (const table of tagTables) {
    lines.push([await count(db, `${table} WHERE article_id NOT IN (SELECT id FROM articles)`), `rows in ${table} of articles that are not there`]);
  }
  lines.push([await differingTags(db), 'articles whose rows of tags are not those of their tagging']);
  return lines.filter(([found]) => found > 0).map(([found, what]) => `${found} ${what}`);
}

interface Row {
  id: number;
  tagging: Uint8Array;
  relations: number;
}

const withCounts = `SELECT a.id, a.tagging,
  (SELECT count(*) FROM relations t WHERE t.article_id = a.id) AS relations
  FROM articles a WHERE a.id > ? ORDER BY a.id LIMIT 500`;

async function differingTags(db: Database): Promise<number> {
  let differing = 0;
  for (let after = 0; ;) {
    const rows = await db.all<Row>(withCounts, [after]);
    if (rows.length === 0) return differing;
    after = rows.at(-1)!.id;
    differing += rows.filter(({ tagging, relations }) => unpackTags(tagging).relations.length !== relations).length;
  }
}

/** Makes anew all that can be made from the articles: rows of tags, words to search for, what the engine derives. */
export async function repair({ database, fullText, inTurn, mend }: Engine, say: (line: string) => void): Promise<void> {
  await mend();
  await inTurn(async (db) => {
    await fullText.clear(db);
    for (const table of tagTables) await db.run(`DELETE FROM ${table}`);
  });
  let done = 0;
  for (let after = 0; ;) {
    const rows = await database.all<{ id: number; article: string; tagging: Uint8Array }>(
      'SELECT id, article, tagging FROM articles WHERE id > ? ORDER BY id LIMIT 200',
      [after],
    );
    if (rows.length === 0) return;
    await inTurn(async (db) => {
      for (const row of rows) {
        const article = JSON.parse(row.article) as Article;
        await replaceTags(db, row.id, packTagging(article, unpackTags(row.tagging)));
        await fullText.drop(db, [row.id]);
        await fullText.put(db, row.id, foundBy(article));
      }
    });
    after = rows.at(-1)!.id;
    done += rows.length;
    say(`${done} articles made anew`);
  }
}
