import { type Columns, noCountry } from './columns.ts';

/** Of a row: the country of a publisher that is known, else the one that a user gave its source. */
export function publisherCountryOf({ publisherCountry, source, sourceCountry }: Columns): (row: number) => number {
  const [known, from, given] = [publisherCountry.data, source.data, sourceCountry.data];
  return (row) => {
    const at = known[row]!;
    return at === noCountry ? given[from[row]!]! : at;
  };
}
