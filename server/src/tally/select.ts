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

/** Rows from one to before another. */
interface Range {
  from: number;
  to: number;
}

/**
 * The rows of a range that a filter counts, in order of arrival: one test after the other over those that are left, the
 * cheapest first. `textIds`: where text is asked for, what matches it. What is answered holds until the next selection.
 */
export function select(columns: Columns, criteria: Criteria, textIds: TextIds | null, { from, to }: Range): Int32Array {
  const among = textIds === null ? candidates(columns, criteria, from) : textIds.rows(from, to);
  const left = inTime(columns, criteria, among, { from, to });
  const { languages, publishers, publisherCountries, sources, stories, people, topics, byRelation } = criteria;
  const [language, publisher, source] = [columns.language.data, columns.publisher.data, columns.source.data];
  const [story, ownTopics] = [columns.story.data, columns.topics.data];
  if (stories !== null) keep(left, (row) => stories.has(story[row]!));
  if (sources !== null) keep(left, (row) => sources[source[row]!] === 1);
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

/** Of the candidates (null for all rows of the range) those of the wanted kind and time. */
function inTime(columns: Columns, { first, last, flagMask, flagsWanted }: Criteria, among: Int32Array | null, { from, to }: Range): Left {
  const [minute, flags] = [columns.minute.data, columns.flags.data];
  const size = among === null ? to - from : among.length;
  const rows = deskFor(size);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const row = among === null ? from + at : among[at]!;
    // More may have come meanwhile.
    if (row >= to) break;
    if ((flags[row]! & flagMask) === flagsWanted && minute[row]! >= first && minute[row]! <= last) rows[count++] = row;
  }
  return { rows, count };
}

function keepCountries(columns: Columns, criteria: Criteria, left: Left, byText: boolean): void {
  const { countries, countriesNeeded, stories, pairs, parties } = criteria;
  const isByCountry = stories === null && pairs === null && parties === null && !byText;
  // Candidates by country have one of them.
  if (countries === null || (countriesNeeded === 1 && isByCountry)) return;
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
