import { readCounted } from './counted.ts';
import { countedRows, fillCounted } from './counted-rows.ts';
import { findInconsistencies, repair } from './consistency.ts';
import { addCorrection, articleOfCorrection, putTags, removeCorrection } from './corrections-store.ts';
import { type Database, marks, rowMarks } from './database.ts';
import type { Engine } from './engine.ts';
import { identityOf, proofOf } from './identity.ts';
import { joinStories, move, splitStory } from './hand-stories.ts';
import { newsSince } from './news.ts';
import { articleSelect, batches, byIds, readingOf } from './reading.ts';
import { type ArticleRow, toStored, unpackRaw } from './rows.ts';
import { shareCommits } from './share-commits.ts';
import { groupLate, renewSketch } from './story-sketches.ts';
import type { Grouping, Source, SourceCount, Store, StoredArticle } from './store.ts';
import { StoreError } from './store-error.ts';
import { findCopy, insertArticle } from './write-articles.ts';

/** The store over either engine. */
export function createStore(engine: Engine): Store {
  const { database, backup, close } = engine;
  return {
    ...readingOf(database, engine.fullText),
    ...reading(engine),
    ...counting(engine),
    ...writing(engine),
    ...beside(database),
    ...tending(engine),
    backup,
    close,
  };
}

function reading({ database }: Engine): Pick<Store, 'all' | 'raw' | 'sampleIds' | 'isEmpty' | 'lastArrival'> {
  return {
    all: (after = 0) => all(database, after),
    async raw(id) {
      const row = await database.get<{ document: Uint8Array }>('SELECT document FROM raw WHERE article_id = ?', [id]);
      return row && unpackRaw(row.document);
    },
    sampleIds: async () => (await database.all<{ id: number }>('SELECT id FROM articles WHERE sample = 1 ORDER BY id')).map(({ id }) => id),
    isEmpty: async () => (await database.get('SELECT id FROM articles LIMIT 1')) === null,
    lastArrival: async () => (await database.get<{ at: string }>('SELECT added_at AS at FROM articles ORDER BY id DESC LIMIT 1'))?.at ?? null,
  };
}

/** What the tally is built from and follows. */
function counting(engine: Engine): Pick<Store, 'counted' | 'writeCounted' | 'total' | 'since' | 'sourceCountries' | 'identity' | 'proofOf'> {
  const { database } = engine;
  return {
    counted: (say = () => {}) => countedRows(engine, say),
    writeCounted: (say) => fillCounted(engine, say),
    total: async () => (await database.get<{ total: number }>('SELECT count(*) AS total FROM articles'))!.total,
    identity: () => identityOf(database),
    proofOf: (mark) => proofOf(database, mark),
    since: (mark, known) => newsSince(database, mark, known),
    sourceCountries: () => database.all('SELECT id, publisher_country AS country FROM sources'),
  };
}

function writing({
  fullText,
  inTurn: oneByOne,
}: Engine): Pick<Store, 'add' | 'remove' | 'retag' | 'keepTags' | 'correct' | 'undoCorrection' | 'joinStories' | 'splitStory'> {
  const inTurn = shareCommits(oneByOne);
  return {
    add: (packed, chooseStory) =>
      inTurn(async (db, later) => {
        const copy = await findCopy(db, packed);
        if (copy) return copy;
        const { id, storyId } = await insertArticle(db, packed, chooseStory);
        // SQLite's full text writes out what it has whenever another statement may have to be taken back: so it comes last, once for many.
        later((end) => fullText.put(end, id, packed.words));
        return { kind: 'stored', stored: readCounted({ id, story: storyId, line: packed.counted }) };
      }),
    remove: (ids) =>
      inTurn(async (db) => {
        let removed = 0;
        for (const some of batches(ids)) {
          await fullText.drop(db, some);
          const gone = await db.all<{ id: number }>(`DELETE FROM articles WHERE id IN (${marks(some.length)}) RETURNING id`, some);
          await noteChanges(
            db,
            gone.map(({ id }) => id),
          );
          removed += gone.length;
        }
        return removed;
      }),
    retag: (id, tagging, grouping) =>
      inTurn(async (db) => {
        const [stored] = await byIds(db, [id]);
        if (!stored) return null;
        const kept = await putTags(db, stored, tagging);
        if (grouping && !(await renewSketch(db, id, grouping.sketch))) await groupIn(db, stored, grouping);
        await noteChanges(db, [id]);
        return kept;
      }),
    correct: (correction) =>
      inTurn(async (db) => {
        const [stored] = await byIds(db, [correction.articleId]);
        if (!stored) throw new StoreError('There is no such article. It may have been removed.');
        const id = await addCorrection(db, stored, correction);
        await noteChanges(db, [stored.id]);
        return id;
      }),
    undoCorrection: (id) =>
      inTurn(async (db) => {
        const [stored] = await byIds(db, [(await articleOfCorrection(db, id)) ?? 0]);
        if (!stored) return null;
        await removeCorrection(db, stored, id);
        await noteChanges(db, [stored.id]);
        return stored.id;
      }),
    keepTags: (id, tagger, grouping) =>
      inTurn(async (db) => {
        await db.run('UPDATE articles SET tagger = ? WHERE id = ?', [tagger, id]);
        if (await db.get('SELECT article_id FROM story_sketches WHERE article_id = ?', [id])) return false;
        const [stored] = await byIds(db, [id]);
        if (stored && (await groupIn(db, stored, grouping))) await noteChanges(db, [id]);
        return stored !== undefined;
      }),
    joinStories: (id, other, at) => inTurn((db) => noted(db, joinStories(db, id, other, at))),
    splitStory: (ids, at) => inTurn((db) => noted(db, splitStory(db, ids, at))),
  };
}

/** True where the article belongs to another story now. */
async function groupIn(db: Database, stored: StoredArticle, grouping: Grouping): Promise<boolean> {
  const story = await groupLate(db, stored, grouping);
  if (story !== null) await move(db, [stored.id], story);
  return story !== null;
}

/** Sources and notes. */
function beside(database: Database): Pick<Store, 'ensureSource' | 'sources' | 'note' | 'setNote'> {
  return {
    ensureSource: (source) => ensureSource(database, source),
    sources: () =>
      // From the index over sources alone; ids are given in order of arrival.
      database.all<SourceCount>(`SELECT s.id, s.kind, s.name, (SELECT count(*) FROM articles a WHERE a.source_id = s.id) AS articles,
        (SELECT added_at FROM articles WHERE id = (SELECT max(id) FROM articles a WHERE a.source_id = s.id)) AS "lastArticleAt"
        FROM sources s ORDER BY s.id`),
    note: async (key) => (await database.get<{ value: string }>('SELECT value FROM notes WHERE key = ?', [key]))?.value ?? null,
    async setNote(key, value) {
      await database.run('INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, value]);
    },
  };
}

function tending(engine: Engine): Pick<Store, 'check' | 'repair'> {
  return {
    async check() {
      const problems = await engine.check();
      // Of a damaged file nothing more can be asked.
      return problems.length > 0 ? problems : findInconsistencies(engine);
    },
    repair: (say) => repair(engine, say),
  };
}

async function* all(db: Database, start: number): AsyncGenerator<StoredArticle> {
  for (let after = start; ;) {
    const rows = await db.all<ArticleRow>(`${articleSelect} WHERE id > ? ORDER BY id LIMIT 1000`, [after]);
    for (const row of rows) yield toStored(row);
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
  }
}

async function noteChanges(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.run(`INSERT INTO changes (article_id) VALUES ${rowMarks(ids.length, 1)}`, ids);
}

/** What moved to another story, written down for those who follow. */
async function noted(db: Database, moving: Promise<number[]>): Promise<number[]> {
  const moved = await moving;
  for (const some of batches(moved)) await noteChanges(db, some);
  return moved;
}

async function ensureSource(db: Database, { id, kind, name, publisherCountry, language }: Source): Promise<void> {
  // Nothing is written where nothing is new: a store on a full disk can still be read.
  if (await db.get('SELECT id FROM sources WHERE id = ?', [id])) return;
  await db.run(`INSERT INTO sources (id, kind, name, publisher_country, language) VALUES (${marks(5)}) ON CONFLICT (id) DO NOTHING`, [
    id,
    kind,
    name,
    publisherCountry ?? null,
    language ?? null,
  ]);
}
