import { alive, type Columns } from './columns.ts';

/** What follows from the columns that are kept: rows by id, chains of relations by pair and of rows by story, rows by country. */
export function derive(columns: Columns): void {
  const { id, flags, rows, firstRelation, pair, rowOfRelation, earlierOfPair } = columns;
  let highest = 0;
  for (let row = 0; row < columns.size; row += 1) highest = Math.max(highest, id.data[row]!);
  rows.reach(highest + 1);
  for (let row = 0; row < columns.size; row += 1) {
    if ((flags.data[row]! & alive) === 0) continue;
    rows.set(id.data[row]!, row + 1);
    columns.living += 1;
  }
  rowOfRelation.reach(pair.length);
  earlierOfPair.reach(pair.length);
  columns.earlierOfStory.reach(columns.size);
  const first = firstRelation.data;
  for (let row = 0; row < columns.size; row += 1) {
    columns.chainStory(row);
    for (let at = first[row]!; at < first[row + 1]!; at += 1) columns.chain(row);
  }
  deriveCountries(columns);
}

function deriveCountries({ size, firstCountry: { data: first }, country: { data: country, length }, rowsOfCountry }: Columns): void {
  const counts = new Uint32Array(rowsOfCountry.length);
  for (let at = 0; at < length; at += 1) counts[country[at]!]! += 1;
  rowsOfCountry.forEach((rows, place) => rows.reach(counts[place]!));
  for (let row = 0; row < size; row += 1) for (let at = first[row]!; at < first[row + 1]!; at += 1) rowsOfCountry[country[at]!]!.push(row);
}
