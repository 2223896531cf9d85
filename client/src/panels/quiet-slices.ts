import type { Outage } from '@entente/shared/contract/outages';

const day = 86_400_000;

/** Which slices of a period an outage touches. */
export function quietSlices(from: string | null | undefined, to: string | null | undefined, outages: readonly Outage[]) {
  return (at: number, of: number): boolean => {
    if (!from || !to) return false;
    const [first, last] = [Date.parse(from), Date.parse(to) + day];
    const [start, end] = [at, at + 1].map((slice) => first + ((last - first) * slice) / of);
    return outages.some((outage) => Date.parse(outage.from) < end! && Date.parse(outage.to) + day > start!);
  };
}
