import { parseTextQuery, type TextLeaf, type TextQuery } from '@entente/shared/contract/text-query';
import { type Sought, type TextSearch, wordsOf } from '../store/text-query.ts';

const toSought = ({ text, prefix, title }: TextLeaf): Sought => ({ words: wordsOf(text), prefix, title });

/** A query as the store's full text can answer it alone; null where it asks for a field, or only for what is not there. */
export function toSearch(query: TextQuery): TextSearch | null {
  if (query.kind === 'text') return toSought(query);
  if (query.kind === 'or') return allOrNull(query.of, (any) => ({ any }));
  if (query.kind === 'and') {
    const wanted = query.of.filter((one) => one.kind !== 'not');
    const refused = query.of.flatMap((one) => (one.kind === 'not' ? [one.of] : []));
    return wanted.length === 0 ? null : allOrNull(wanted, (all) => allOrNull(refused, (none) => ({ all, none })));
  }
  return null;
}

function allOrNull(queries: readonly TextQuery[], make: (all: TextSearch[]) => TextSearch | null): TextSearch | null {
  const all = queries.map(toSearch);
  return all.every((one) => one !== null) ? make(all) : null;
}

/** What is to be found in the text: what the query refuses is not. */
export function soughtIn(q: string): Sought[] {
  const query = parseTextQuery(q);
  return query === null ? [] : wantedOf(query);
}

function wantedOf(query: TextQuery): Sought[] {
  if (query.kind === 'text') return [toSought(query)];
  return query.kind === 'and' || query.kind === 'or' ? query.of.flatMap(wantedOf) : [];
}
