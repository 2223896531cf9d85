import type { HasPart } from '@entente/shared/contract/text-fields';
import type { TextQuery } from '@entente/shared/contract/text-query';
import { wordsOf } from '../store/text-query.ts';
import { undated } from '../tally/calendar.ts';
import { type Columns, hasUrl, money } from '../tally/columns.ts';
import { noNumbers, type SortedNumbers } from '../tally/sorted-numbers.ts';
import type { TextIds } from '../tally/text-ids.ts';
import { everything } from './everything.ts';
import type { QueryDeps } from './query-deps.ts';
import { foundIds } from './found-ids.ts';
import { keptTexts } from './kept-texts.ts';
import { toSearch } from './read-text-query.ts';

/** What a query finds, with how the columns stood; rows that are there count as before until `turned` says otherwise. */
interface Found extends TextIds {
  found: SortedNumbers;
  bytes: number;
  version: number;
  turned: number;
}

const kept = new WeakMap<Columns, ReturnType<typeof keptTexts<Found>>>();

/** What a query finds that asks for fields too: of rows that have come since it was asked before, those are looked at alone. */
export function rowsByFields(deps: QueryDeps, q: string, query: TextQuery): Promise<TextIds> {
  const { columns } = deps.tally;
  const known = kept.get(columns) ?? keptTexts<Found>();
  kept.set(columns, known);
  return known(q, (before) => lookedFor(deps, query, before));
}

async function lookedFor(deps: QueryDeps, query: TextQuery, before: Found | undefined): Promise<Found> {
  const { version, turned, size } = deps.tally.columns;
  if (before?.version === version) return before;
  const isKept = before?.turned === turned;
  const [from, found] = isKept ? [before.size, before.found] : [0, noNumbers()];
  const marks = await textRows(deps, query, { from, to: size });
  found.append(marked(marks, from));
  return { found, bytes: found.bytes, version, turned, size, rows: (first, end) => within(found.from(first), end) };
}

/** Whoever has found less reads no further. */
const within = (rows: Int32Array, end: number): Int32Array => (rows.length > 0 && rows.at(-1)! >= end ? rows.filter((row) => row < end) : rows);

function marked(marks: Marks, from: number): Int32Array {
  const rows = new Int32Array(marks.length);
  let count = 0;
  for (let at = 0; at < marks.length; at += 1) if (marks[at] === 1) rows[count++] = from + at;
  return rows.subarray(0, count);
}

/** A set of rows of a range: 1 at each that is in it, counted from the first. */
type Marks = Uint8Array;

interface Range {
  from: number;
  to: number;
}

/**
 * The rows that a query finds: what asks for words only is left to the store, what asks for a field to the tally, and the rest
 * is sets. Rows that come while it is read are not in it.
 */
async function textRows(deps: QueryDeps, query: TextQuery, range: Range): Promise<Marks> {
  const search = toSearch(query);
  if (search) return rowsIn(range, (await foundIds(deps.store, deps.tally.columns, search)).rows(range.from, range.to));
  if (query.kind === 'field') return fieldRows(deps, query.field, range);
  if (query.kind === 'not') return inverted(await textRows(deps, query.of, range));
  if (query.kind === 'text') return rowsIn(range, new Int32Array(0));
  const sets = await Promise.all(apart(query).map((one) => textRows(deps, one, range)));
  return sets.reduce(query.kind === 'and' ? inBoth : inEither);
}

/** Each is made for one query: what it is combined with is written to it. */
function inverted(rows: Marks): Marks {
  for (let at = 0; at < rows.length; at += 1) rows[at]! ^= 1;
  return rows;
}

function inBoth(rows: Marks, others: Marks): Marks {
  for (let at = 0; at < rows.length; at += 1) rows[at]! &= others[at]!;
  return rows;
}

function inEither(rows: Marks, others: Marks): Marks {
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

function rowsIn({ from, to }: Range, rows: Int32Array): Marks {
  const marks = new Uint8Array(to - from);
  // A row beyond the end came meanwhile; writing there does nothing.
  for (let at = 0; at < rows.length; at += 1) marks[rows[at]! - from] = 1;
  return marks;
}

function fieldRows({ tally }: QueryDeps, field: (TextQuery & { kind: 'field' })['field'], { from, to }: Range): Marks {
  const { columns } = tally;
  if ('has' in field) {
    const [test, marks] = [hasTest(columns, field.has), new Uint8Array(to - from)];
    for (let row = from; row < to; row += 1) if (test(row)) marks[row - from] = 1;
    return marks;
  }
  const part = 'part' in field ? field.part : { publisher: publishersLike(columns, field.publisher) };
  const isNone = part.publisher?.length === 0;
  return rowsIn({ from, to }, isNone ? new Int32Array(0) : tally.selectIn({ ...everything, ...part }, from, to));
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
