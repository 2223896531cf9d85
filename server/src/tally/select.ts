import type { Columns } from './columns.ts';
import { publisherCountryOf } from './publisher-country.ts';
import { type Criteria, relationTest } from './criteria.ts';

/** The rows that a filter counts, in order of arrival: one pass, nothing allocated per row. `ids`: where text is asked for, the rows' ids that match it. */
export function select(columns: Columns, criteria: Criteria, ids: readonly number[] | null): Int32Array {
  const { size } = columns;
  const rows = new Int32Array(ids === null ? size : Math.min(size, ids.length));
  const meets = rowTest(columns, criteria);
  let found = 0;
  if (ids === null) {
    for (let row = 0; row < size; row += 1) {
      if (meets(row)) rows[found++] = row;
    }
    return rows.subarray(0, found);
  }
  for (const id of ids) {
    const row = columns.rowOf(id);
    if (row !== undefined && meets(row)) rows[found++] = row;
  }
  return rows.subarray(0, found);
}

/** Cheapest questions first. */
function rowTest(columns: Columns, criteria: Criteria): (row: number) => boolean {
  const { first, last, flagMask, flagsWanted, languages, publishers, publisherCountries, topics, byRelation } = criteria;
  const [minute, flags, language, publisher, topic] = [
    columns.minute.data,
    columns.flags.data,
    columns.language.data,
    columns.publisher.data,
    columns.topics.data,
  ];
  const countriesMeet = countryTest(columns, criteria);
  const relationMeets = relationTest(columns, criteria);
  const firstRelation = columns.firstRelation.data;
  const publisherCountry = publisherCountryOf(columns);
  return (row) => {
    if ((flags[row]! & flagMask) !== flagsWanted) return false;
    const at = minute[row]!;
    if (at < first || at > last) return false;
    if (languages !== null && languages[language[row]!] !== 1) return false;
    if (publishers !== null && publishers[publisher[row]!] !== 1) return false;
    if (publisherCountries !== null && publisherCountries[publisherCountry(row)] !== 1) return false;
    if (countriesMeet !== null && !countriesMeet(row)) return false;
    if (!byRelation) return topics === 0 || (topic[row]! & topics) !== 0;
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      if (relationMeets(relation)) return true;
    }
    return false;
  };
}

function countryTest(columns: Columns, { countries, countriesNeeded }: Criteria): ((row: number) => boolean) | null {
  if (countries === null) return null;
  const [firstCountry, country] = [columns.firstCountry.data, columns.country.data];
  return (row) => {
    let met = 0;
    for (let at = firstCountry[row]!; at < firstCountry[row + 1]!; at += 1) met += countries[country[at]!]!;
    return met >= countriesNeeded;
  };
}
