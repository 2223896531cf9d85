/** A path with its search parameters, in the order given. */
export function hrefOf(path: string, pairs: readonly (readonly [string, string])[]): string {
  const search = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
  return search === '' ? path : `${path}?${search}`;
}
