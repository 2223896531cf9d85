import type { Article } from '@entente/shared/domain/article';
import type { Relation } from '@entente/shared/domain/tagging';
import type { Columns } from '../tally/columns.ts';
import type { QueryDeps } from './query-deps.ts';

/** A relation as its article tells it, with what is shown of the article. */
export interface Told {
  articleId: number;
  storyId: number;
  article: Pick<Article, 'title' | 'publisher' | 'published' | 'sample' | 'url' | 'language'>;
  relation: Relation;
}

/** Some kilobytes each: those of the facts and the chronologies of some pairs. */
const kept = 1200;

const known = new WeakMap<Columns, Map<number, Told>>();

/**
 * Relations of the tally by their number, read from the store. What is asked again and again is kept, for a relation of the tally never
 * changes: one that is tagged anew has another number. What is gone meanwhile is left out.
 */
export async function readRelations({ store, tally: { columns } }: QueryDeps, wanted: readonly number[]): Promise<Map<number, Told>> {
  const all = known.get(columns) ?? new Map<number, Told>();
  known.set(columns, all);
  const idOf = (relation: number): number => columns.id.data[columns.rowOfRelation.data[relation]!]!;
  const unread = wanted.filter((relation) => !all.has(relation));
  const read = new Map((await store.byIds([...new Set(unread.map(idOf))])).map((stored) => [stored.id, stored]));
  const told = new Map<number, Told>();
  for (const number of wanted) {
    const one = all.get(number) ?? toldBy(read.get(idOf(number)), columns.pairs.words[columns.pair.data[number]!]!);
    if (one === null) continue;
    told.set(number, one);
    // The newest stand last.
    all.delete(number);
    all.set(number, one);
  }
  for (const old of all.keys()) {
    if (all.size <= kept) break;
    all.delete(old);
  }
  return told;
}

function toldBy(stored: Awaited<ReturnType<QueryDeps['store']['byIds']>>[number] | undefined, pair: Relation['pair']): Told | null {
  const relation = stored?.tagging.relations.find((one) => one.pair === pair);
  if (!stored || !relation) return null;
  const { title, publisher, published, sample, url, language } = stored.article;
  return { articleId: stored.id, storyId: stored.storyId, article: { title, publisher, published, sample, url, language }, relation };
}
