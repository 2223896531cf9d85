import { candidates } from './candidates.ts';
import type { Columns } from './columns.ts';
import { asksNothingOf, type Criteria, relationTest } from './criteria.ts';
import { publisherCountryOf } from './publisher-country.ts';
import type { TextIds } from './text-ids.ts';

/** Rows that are left, in the beginning of what they were written to: each test writes those that pass to the front. */
interface Left {
  rows: Int32Array;
  count: number;
}

/** Where rows are written to while they are selected: megabytes that are not asked for anew each time. */
let desk = new Int32Array(1024);

function deskFor(size: number): Int32Array {
  if (desk.length < size) desk = new Int32Array(Math.ceil(size * 1.1));
  return desk;
}

/**
 * The rows from `from` on that a filter counts, in order of arrival: one test after the other over those that are left, the
 * cheapest first. `textIds`: where text is asked for, what matches it. What is answered holds until the next selection.
 */
export function select(columns: Columns, criteria: Criteria, textIds: TextIds | null, from = 0): Int32Array {
  const among = textIds === null ? candidates(columns, criteria, from) : rowsOf(columns, textIds.ids, from);
  const left = inTime(columns, criteria, among, from);
  const { languages, publishers, publisherCountries, people, topics, byRelation } = criteria;
  const [language, publisher, ownTopics] = [columns.language.data, columns.publisher.data, columns.topics.data];
  if (languages !== null) keep(left, (row) => languages[language[row]!] === 1);
  if (publishers !== null) keep(left, (row) => publishers[publisher[row]!] === 1);
  if (publisherCountries !== null) {
    const countryOf = publisherCountryOf(columns);
    keep(left, (row) => publisherCountries[countryOf(row)] === 1);
  }
  keepCountries(columns, criteria, left, textIds !== null);
  if (people !== null) keep(left, (row) => columns.people.some(row, (person) => people[person] === 1));
  if (byRelation) keepRelated(columns, criteria, left);
  else if (topics !== 0) keep(left, (row) => (ownTopics[row]! & topics) !== 0);
  return left.rows.subarray(0, left.count);
}

function keep(left: Left, test: (row: number) => boolean): void {
  const { rows, count } = left;
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at]!;
    if (test(row)) rows[found++] = row;
  }
  left.count = found;
}

/** Of the candidates (null for all rows from `from` on) those of the wanted kind and time. */
function inTime(columns: Columns, { first, last, flagMask, flagsWanted }: Criteria, among: Int32Array | null, from: number): Left {
  const [minute, flags] = [columns.minute.data, columns.flags.data];
  const size = among === null ? columns.size - from : among.length;
  const rows = deskFor(size);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const row = among === null ? from + at : among[at]!;
    if ((flags[row]! & flagMask) === flagsWanted && minute[row]! >= first && minute[row]! <= last) rows[count++] = row;
  }
  return { rows, count };
}

function keepCountries(columns: Columns, { countries, countriesNeeded, pairs, parties }: Criteria, left: Left, byText: boolean): void {
  // Candidates by country have one of them.
  if (countries === null || (countriesNeeded === 1 && pairs === null && parties === null && !byText)) return;
  const [firstCountry, country] = [columns.firstCountry.data, columns.country.data];
  keep(left, (row) => {
    let met = 0;
    for (let at = firstCountry[row]!; at < firstCountry[row + 1]!; at += 1) met += countries[country[at]!]!;
    return met >= countriesNeeded;
  });
}

/** Rows of which one relation meets all that is asked of one. */
function keepRelated(columns: Columns, criteria: Criteria, left: Left): void {
  const first = columns.firstRelation.data;
  if (asksNothingOf(criteria)) {
    keep(left, (row) => first[row]! < first[row + 1]!);
    return;
  }
  const meets = relationTest(columns, criteria);
  keep(left, (row) => {
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) if (meets(relation)) return true;
    return false;
  });
}

/** The rows of ids from `from` on, in order of arrival; those that are not counted are left out. */
export function rowsOf(columns: Columns, ids: Int32Array, from = 0): Int32Array {
  const { size } = columns;
  const places = columns.rows.data;
  const rows = new Int32Array(ids.length);
  let [found, last, isInOrder] = [0, -1, true];
  for (let at = 0; at < ids.length; at += 1) {
    const row = (places[ids[at]!] ?? 0) - 1;
    // Another thread may have written further than this one has been told.
    if (row < from || row >= size) continue;
    rows[found++] = row;
    // What was tagged anew stands behind later ones.
    if (row < last) isInOrder = false;
    last = row;
  }
  return isInOrder ? rows.subarray(0, found) : rows.subarray(0, found).sort();
}
