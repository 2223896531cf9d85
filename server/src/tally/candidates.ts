import type { Columns } from './columns.ts';
import type { Criteria } from './criteria.ts';
import { anyRole } from './role-bits.ts';

/** Rows from `from` on among which are all that the criteria count, in order of arrival and each once; null where any may be one. */
export function candidates(columns: Columns, { pairs, parties, countries, countriesNeeded }: Criteria, from: number): Int32Array | null {
  if (pairs !== null || parties !== null) return rowsOfPairs(columns, pairs, parties, from);
  if (countries === null) return null;
  const lists = placesOf(countries).map((place) => behind(columns.rowsOfCountry[place]!, from));
  // Who has all of them has the rarest.
  if (countriesNeeded > 1) return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest));
  return lists.length === 1 ? lists[0]! : together(lists, from, columns.size);
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

function rowsOfPairs(columns: Columns, pairs: Uint8Array | null, parties: Uint16Array | null, from: number): Int32Array {
  const wanted = placesOf(pairs ?? parties!).filter((pair) => parties === null || parties[pair] !== 0);
  const lists = wanted.map((pair) => rowsOfPair(columns, pair, parties === null ? anyRole : parties[pair]!, from));
  return lists.length === 1 ? lists[0]! : together(lists, from, columns.size);
}

/** Rows with a relation of the pair in which one of these roles is told. An article has at most one relation of a pair. */
function rowsOfPair({ lastOfPair, rowOfRelation, earlierOfPair, roles }: Columns, pair: number, told: number, from: number): Int32Array {
  const [rows, earlier, own] = [rowOfRelation.data, earlierOfPair.data, roles.data];
  const found: number[] = [];
  for (let relation = lastOfPair[pair] ?? -1; relation >= 0; relation = earlier[relation]!) {
    const row = rows[relation]!;
    if (row < from) break;
    if ((own[relation]! & told) !== 0) found.push(row);
  }
  return Int32Array.from(found).reverse();
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
