import type { CountryCode } from '@entente/shared/vocabulary/countries';
import type { Edge, Node } from './edge.ts';

/** Countries that have to do with each other stand next to each other: from the largest on, always the one with most stories with those already placed. */
export function matrixOrder(nodes: readonly Node[], edges: readonly Edge[]): CountryCode[] {
  const weight = new Map<string, number>();
  for (const { a, b, stories } of edges) for (const key of [`${a}${b}`, `${b}${a}`]) weight.set(key, stories);
  const left = new Map(nodes.map(({ code, stories }) => [code, { pull: 0, stories }]));
  const order: CountryCode[] = [];
  while (left.size > 0) {
    // The last ones placed pull most, so that clusters stay together.
    const [next] = [...left].reduce((best, one) =>
      one[1].pull > best[1].pull || (one[1].pull === best[1].pull && one[1].stories > best[1].stories) ? one : best,
    );
    left.delete(next);
    order.push(next);
    for (const [code, rest] of left) rest.pull = rest.pull * 0.7 + (weight.get(`${next}${code}`) ?? 0);
  }
  return order;
}
