import type { Columns } from './columns.ts';
import { relevant } from './columns.ts';
import type { Criteria } from './criteria.ts';
import { publisherCountryOf } from './publisher-country.ts';

/** Parts of a filter that a row may fail. */
export const parts = { none: 0, relevance: 1, language: 2, publisher: 3, publisherCountry: 4, country: 5 } as const;

const out = -1;

/** For a row: the one part that it fails, `none`, or less than 0 where it fails more than one, or one that no facet leaves open. Cheapest first. */
export function partTest(columns: Columns, criteria: Criteria): (row: number) => number {
  const { first, last, flagMask, flagsWanted, languages, publishers, publisherCountries, people } = criteria;
  const [minute, flags, language, publisher] = [columns.minute.data, columns.flags.data, columns.language.data, columns.publisher.data];
  const countriesMeet = countryTest(columns, criteria);
  const publisherCountry = publisherCountryOf(columns);
  const fixed = flagMask & ~relevant;
  const [fixedWanted, relevance, relevanceWanted] = [flagsWanted & fixed, flagMask & relevant, flagsWanted & relevant];
  return (row) => {
    const flag = flags[row]!;
    if ((flag & fixed) !== fixedWanted) return out;
    const at = minute[row]!;
    if (at < first || at > last) return out;
    if (people !== null && !columns.people.some(row, (person) => people[person] === 1)) return out;
    let failed: number = parts.none;
    if ((flag & relevance) !== relevanceWanted) failed = parts.relevance;
    if (languages !== null && languages[language[row]!] !== 1) {
      if (failed !== parts.none) return out;
      failed = parts.language;
    }
    if (publishers !== null && publishers[publisher[row]!] !== 1) {
      if (failed !== parts.none) return out;
      failed = parts.publisher;
    }
    if (publisherCountries !== null && publisherCountries[publisherCountry(row)] !== 1) {
      if (failed !== parts.none) return out;
      failed = parts.publisherCountry;
    }
    if (countriesMeet !== null && !countriesMeet(row)) return failed === parts.none ? parts.country : out;
    return failed;
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
