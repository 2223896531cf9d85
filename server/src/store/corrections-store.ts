import type { Correction } from '@entente/shared/domain/correction';
import type { Tagging } from '@entente/shared/domain/tagging';
import { corrected } from './corrected.ts';
import type { Database } from './database.ts';
import { packTagging } from './pack-article.ts';
import { packTags, unpackTags } from './rows.ts';
import type { StoredArticle } from './store.ts';
import { replaceTags } from './write-articles.ts';

/** A correction before it is kept. */
export type NewCorrection = Omit<Correction, 'id' | 'articleTitle'>;

type Row = Omit<Correction, 'articleTitle' | 'proof'> & { article: string; proof: string | null };

const toCorrection = ({ article, proof, ...row }: Row): Correction => ({
  ...row,
  articleTitle: (JSON.parse(article) as StoredArticle['article']).title,
  proof: proof === null ? null : (JSON.parse(proof) as Correction['proof']),
});

/** Of one article in their order, or of all, newest first. */
export async function listCorrections(db: Database, articleId?: number): Promise<Correction[]> {
  const select = `SELECT c.id, c.article_id AS "articleId", c.kind, c.pair, c.topic, c.stance, c.proof, c.reason, c.at, a.article
    FROM corrections c JOIN articles a ON a.id = c.article_id`;
  const rows =
    articleId === undefined
      ? await db.all<Row>(`${select} ORDER BY c.id DESC`)
      : await db.all<Row>(`${select} WHERE c.article_id = ? ORDER BY c.id`, [articleId]);
  return rows.map(toCorrection);
}

/** What the tagger itself says of an article, beneath what analysts say. */
async function machineTags(db: Database, { id, tagging }: StoredArticle): Promise<Tagging> {
  const row = await db.get<{ tagging: Uint8Array }>('SELECT tagging FROM machine_tags WHERE article_id = ?', [id]);
  return row === null ? tagging : unpackTags(row.tagging);
}

/** Writes the tags that hold: those of the tagger as analysts corrected them. Without corrections they are the tagger's own. */
export async function putTags(db: Database, { id, article }: Pick<StoredArticle, 'id' | 'article'>, machine: Tagging): Promise<Tagging> {
  const corrections = await listCorrections(db, id);
  const tagging = corrected(machine, corrections);
  await db.run('DELETE FROM machine_tags WHERE article_id = ?', [id]);
  if (corrections.length > 0) await db.run('INSERT INTO machine_tags (article_id, tagging) VALUES (?, ?)', [id, packTags(machine)]);
  await replaceTags(db, id, packTagging(article, tagging));
  return tagging;
}

export async function addCorrection(db: Database, stored: StoredArticle, correction: NewCorrection): Promise<number> {
  const machine = await machineTags(db, stored);
  const { articleId, kind, pair, topic, stance, proof, reason, at } = correction;
  const row = await db.get<{ id: number }>(
    'INSERT INTO corrections (article_id, kind, pair, topic, stance, proof, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id',
    [articleId, kind, pair, topic, stance, proof && JSON.stringify(proof), reason, at],
  );
  await putTags(db, stored, machine);
  return row!.id;
}

export async function removeCorrection(db: Database, stored: StoredArticle, id: number): Promise<void> {
  const machine = await machineTags(db, stored);
  await db.run('DELETE FROM corrections WHERE id = ?', [id]);
  await putTags(db, stored, machine);
}

/** The article that a correction is of; null where there is no such correction. */
export const articleOfCorrection = async (db: Database, id: number): Promise<number | null> =>
  (await db.get<{ article: number }>('SELECT article_id AS article FROM corrections WHERE id = ?', [id]))?.article ?? null;
