import type { HasPart } from '@entente/shared/contract/text-fields';
import type { TextQuery } from '@entente/shared/contract/text-query';
import { type TextSearch, wordsOf } from '../store/text-query.ts';
import { undated } from '../tally/calendar.ts';
import { alive, type Columns, hasUrl, money } from '../tally/columns.ts';
import { rowsOf } from '../tally/select.ts';
import type { TextIds } from '../tally/text-ids.ts';
import { everything } from './everything.ts';
import type { QueryDeps } from './query-deps.ts';
import { foundIds } from './found-ids.ts';
import { toSearch } from './read-text-query.ts';

/** The questions of a page ask for one query. */
const last = new WeakMap<Columns, { q: string; version: number; found: Promise<TextIds> }>();

/** What a query finds that asks for fields too. */
export function idsByFields(deps: QueryDeps, q: string, query: TextQuery): Promise<TextIds> {
  const { columns } = deps.tally;
  const known = last.get(columns);
  if (known?.q === q && known.version === columns.version) return known.found;
  const found = idsOf(deps, query);
  last.set(columns, { q, version: columns.version, found });
  return found;
}

async function idsOf(deps: QueryDeps, query: TextQuery): Promise<TextIds> {
  const { size, id, flags } = deps.tally.columns;
  const rows = await textRows(deps, query, size);
  const ids = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    // A dead row's article may stand in another one, or in none.
    if (rows[row] === 1 && (flags.data[row]! & alive) !== 0) ids[count++] = id.data[row]!;
  }
  return { ids: ids.slice(0, count), size };
}

/** A set of rows: 1 at each that is in it. */
type Rows = Uint8Array;

/**
 * The rows that a query finds: what asks for words only is left to the store, what asks for a field to the tally, and the rest
 * is sets. Rows that come while it is read are not in it.
 */
async function textRows(deps: QueryDeps, query: TextQuery, size: number): Promise<Rows> {
  const search = toSearch(query);
  if (search) return rowsWhere(size, (mark) => forIds(deps, search, mark));
  if (query.kind === 'field') return fieldRows(deps, query.field, size);
  if (query.kind === 'not') return inverted(await textRows(deps, query.of, size));
  if (query.kind === 'text') return new Uint8Array(size);
  const sets = await Promise.all(apart(query).map((one) => textRows(deps, one, size)));
  return sets.reduce(query.kind === 'and' ? inBoth : inEither);
}

/** Each is made for one query: what it is combined with is written to it. */
function inverted(rows: Rows): Rows {
  for (let at = 0; at < rows.length; at += 1) rows[at]! ^= 1;
  return rows;
}

function inBoth(rows: Rows, others: Rows): Rows {
  for (let at = 0; at < rows.length; at += 1) rows[at]! &= others[at]!;
  return rows;
}

function inEither(rows: Rows, others: Rows): Rows {
  for (let at = 0; at < rows.length; at += 1) rows[at]! |= others[at]!;
  return rows;
}

/** What asks for words is asked of the store at once. */
function apart({ kind, of }: TextQuery & { kind: 'and' | 'or' }): TextQuery[] {
  const words = of.filter((one) => toSearch(one.kind === 'not' ? one.of : one) !== null);
  const together: TextQuery = { kind, of: words };
  if (words.length < 2 || toSearch(together) === null) return of;
  return [together, ...of.filter((one) => !words.includes(one))];
}

async function rowsWhere(size: number, put: (mark: (row: number) => void) => void | Promise<void>): Promise<Rows> {
  const rows = new Uint8Array(size);
  // A row beyond the end came meanwhile; writing there does nothing.
  await put((row) => (rows[row] = 1));
  return rows;
}

async function forIds({ store, tally: { columns } }: QueryDeps, search: TextSearch, mark: (row: number) => void): Promise<void> {
  for (const row of rowsOf(columns, (await foundIds(store, columns, search)).ids)) mark(row);
}

function fieldRows({ tally }: QueryDeps, field: (TextQuery & { kind: 'field' })['field'], size: number): Promise<Rows> {
  const { columns } = tally;
  if ('has' in field) {
    const test = hasTest(columns, field.has);
    return rowsWhere(size, (mark) => {
      for (let row = 0; row < size; row += 1) if (test(row)) mark(row);
    });
  }
  const part = 'part' in field ? field.part : { publisher: publishersLike(columns, field.publisher) };
  if (part.publisher?.length === 0) return rowsWhere(size, () => {});
  return rowsWhere(size, (mark) => tally.select({ ...everything, ...part }, null).forEach((row) => mark(row)));
}

/** Names in which the words follow each other. */
function publishersLike({ publishers }: Columns, name: string): string[] {
  const wanted = ` ${wordsOf(name).join(' ')} `;
  return publishers.words.filter((word) => ` ${wordsOf(word).join(' ')} `.includes(wanted));
}

function hasTest(columns: Columns, has: HasPart): (row: number) => boolean {
  const { minute, flags, topics, firstRelation, facts } = columns;
  const factTest =
    (mask: number) =>
    (row: number): boolean => {
      for (let at = firstRelation.data[row]!; at < firstRelation.data[row + 1]!; at += 1) if ((facts.data[at]! & mask) !== 0) return true;
      return false;
    };
  const tests: Readonly<Record<HasPart, (row: number) => boolean>> = {
    date: (row) => minute.data[row] !== undated,
    url: (row) => (flags.data[row]! & hasUrl) !== 0,
    pair: (row) => firstRelation.data[row]! < firstRelation.data[row + 1]!,
    topic: (row) => topics.data[row] !== 0,
    equipment: factTest(money - 1),
    money: factTest(money),
  };
  return tests[has];
}
