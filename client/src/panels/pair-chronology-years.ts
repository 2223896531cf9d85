import type { ChronologyEntry } from '@entente/shared/contract/pair';

export interface ChronologyYear {
  /** `2024`, or null for entries of unknown date, which come last. */
  year: string | null;
  entries: ChronologyEntry[];
}

/** Groups entries by year, keeping the order they come in. */
export function chronologyYears(entries: readonly ChronologyEntry[]): ChronologyYear[] {
  const byYear = new Map<string | null, ChronologyEntry[]>();
  for (const entry of entries) {
    const year = entry.published?.at.slice(0, 4) ?? null;
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  const groups = [...byYear].map(([year, list]) => ({ year, entries: list }));
  return groups.toSorted((a, b) => Number(a.year === null) - Number(b.year === null));
}
