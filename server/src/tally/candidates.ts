import type { Columns } from './columns.ts';
import type { Criteria } from './criteria.ts';
import { anyRole } from './role-bits.ts';

/** The relations of so many pairs are followed one after the other; of more, all are looked at. */
const fewPairs = 8;

/** Rows from `from` on among which are all that the criteria count, in order of arrival and each once; null where any may be one. */
export function candidates(columns: Columns, { stories, pairs, parties, countries, countriesNeeded }: Criteria, from: number): Int32Array | null {
  if (stories !== null) return rowsOfStories(columns, stories, from);
  if (parties !== null) return rowsOfRelations(columns, from, (pair) => parties[pair]! & (pairs === null ? -1 : -pairs[pair]!));
  if (pairs !== null) {
    const wanted = placesOf(pairs);
    return wanted.length > fewPairs ? rowsOfRelations(columns, from, (pair) => pairs[pair]! * anyRole) : rowsOfPairs(columns, wanted, from);
  }
  if (countries === null) return null;
  const lists = placesOf(countries).map((place) => behind(columns.rowsOfCountry[place]!, from));
  // Who has all of them has the rarest.
  if (countriesNeeded > 1) return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest));
  return lists.length === 1 ? lists[0]! : together(lists, from, columns.size);
}

/** One look at each row; of a single story, which is what is mostly asked for, at next to no cost. */
function rowsOfStories({ story: { data }, size }: Columns, stories: ReadonlySet<number>, from: number): Int32Array {
  const found: number[] = [];
  const [one] = stories;
  const isAlone = stories.size === 1;
  for (let row = from; row < size; row += 1) if (data[row] === one || (!isAlone && stories.has(data[row]!))) found.push(row);
  return Int32Array.from(found);
}

const placesOf = (wanted: Uint8Array | Uint16Array): number[] => [...wanted.keys()].filter((place) => wanted[place] !== 0);

/** The end of a list in order: what is not before `from`. */
function behind({ data, length }: { data: Int32Array; length: number }, from: number): Int32Array {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (data[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return data.subarray(low, length);
}

function rowsOfPairs(columns: Columns, pairs: readonly number[], from: number): Int32Array {
  const lists = pairs.map((pair) => rowsOfPair(columns, pair, from));
  return lists.length === 1 ? lists[0]! : together(lists, from, columns.size);
}

/** An article has at most one relation of a pair. */
function rowsOfPair({ lastOfPair, rowOfRelation, earlierOfPair }: Columns, pair: number, from: number): Int32Array {
  const [rows, earlier] = [rowOfRelation.data, earlierOfPair.data];
  const found: number[] = [];
  for (let relation = lastOfPair[pair] ?? -1; relation >= 0; relation = earlier[relation]!) {
    const row = rows[relation]!;
    if (row < from) break;
    found.push(row);
  }
  return Int32Array.from(found).reverse();
}

/** Of many pairs: one look at each relation. `toldIn`: of a pair, the roles of which one must be told. */
function rowsOfRelations(columns: Columns, from: number, toldIn: (pair: number) => number): Int32Array {
  const [pair, roles, rowOf] = [columns.pair.data, columns.roles.data, columns.rowOfRelation.data];
  const told = Uint16Array.from(columns.pairs.words, (_, at) => toldIn(at));
  const rows = new Int32Array(columns.size - from);
  let [count, last] = [0, -1];
  for (let relation = columns.firstRelation.data[from]!; relation < columns.pair.length; relation += 1) {
    if ((told[pair[relation]!]! & roles[relation]!) === 0) continue;
    const row = rowOf[relation]!;
    if (row !== last) rows[count++] = row;
    last = row;
  }
  return rows.subarray(0, count);
}

function together(lists: readonly Int32Array[], from: number, size: number): Int32Array {
  const marks = new Uint8Array(size - from);
  for (const list of lists) for (let at = 0; at < list.length; at += 1) marks[list[at]! - from] = 1;
  const rows = new Int32Array(
    Math.min(
      marks.length,
      lists.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let count = 0;
  for (let row = 0; row < marks.length; row += 1) {
    rows[count] = row + from;
    count += marks[row]!;
  }
  return rows.subarray(0, count);
}
