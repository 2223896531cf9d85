/** A small generator of chance with a seed (mulberry32): the same seed gives the same test. */
export function randomFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  /** Up to `most` different ones. */
  const some = <T>(from: readonly T[], most: number): T[] => [...new Set(Array.from({ length: below(most + 1) }, () => pick(from)))];
  return { next, below, pick, some, chance: (share: number): boolean => next() < share };
}
export type Random = ReturnType<typeof randomFrom>;
