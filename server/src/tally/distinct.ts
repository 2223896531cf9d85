/** Counts different numbers among `values[place]` for the given places; `highest` bounds the values, negative ones are left out. */
export function distinct(values: Int32Array, places: Int32Array, highest: number): number {
  const seen = new Uint8Array(highest + 1);
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const value = values[places[at]!]!;
    if (value < 0 || seen[value] === 1) continue;
    seen[value] = 1;
    count += 1;
  }
  return count;
}
