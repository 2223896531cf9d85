import { type Columns } from './columns.ts';
import { noCountry } from './country-place.ts';
import { numbers } from './counts.ts';
import type { Sum } from './kept-selection.ts';

/** Of a row: the country of a publisher that is known, else the one that a user gave its source. */
export function publisherCountryOf({ publisherCountry, source, sourceCountry }: Columns): (row: number) => number {
  const [known, from, given] = [publisherCountry.data, source.data, sourceCountry.data];
  return (row) => {
    const at = known[row]!;
    return at === noCountry ? given[from[row]!]! : at;
  };
}

export const publisherCountries = (columns: Columns): Sum<Uint32Array> =>
  numbers('publisher country', noCountry + 1, (counts, rows) => {
    const countryOf = publisherCountryOf(columns);
    for (let at = 0; at < rows.length; at += 1) counts[countryOf(rows[at]!)]! += 1;
  });
