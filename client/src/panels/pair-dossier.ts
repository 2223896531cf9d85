import type { ChronologyEntry } from '@entente/shared/contract/pair';

/** A quote of the dossier under the number by which a report cites it. */
interface NumberedQuote {
  number: number;
  quote: string;
}

export interface DossierEntry extends Omit<ChronologyEntry, 'evidence'> {
  quotes: NumberedQuote[];
}

/** The chronology from the oldest on, its quotes numbered through; what has no date comes last. */
export function dossierEntries(newestFirst: readonly ChronologyEntry[]): DossierEntry[] {
  let number = 0;
  const dated = newestFirst.filter(({ published }) => published !== null).toReversed();
  return [...dated, ...newestFirst.filter(({ published }) => published === null)].map(({ evidence, ...entry }) => ({
    ...entry,
    quotes: evidence.map(({ quote }) => ({ number: (number += 1), quote })),
  }));
}
