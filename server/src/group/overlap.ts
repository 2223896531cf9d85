const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
};

/** Shared part of both sets together, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Shared part of the smaller set, 0 to 1; of sets below `least` nothing can be said. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number {
  const smaller = Math.min(a.size, b.size);
  return smaller < least ? 0 : shared(a, b) / smaller;
}
