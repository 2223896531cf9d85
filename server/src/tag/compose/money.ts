import type { MoneyFact } from '@entente/shared/domain/facts';
import type { Sentence } from '../text/reading.ts';

const sum = /(?<sign>[$€£])\s?(?<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(?<scale>thousand|million|billion|trillion|bn|mn|m)?(?![\p{L}\p{N}])/gu;
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };
const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** Sums of money in one sentence. */
export function moneyIn({ text, where, start }: Sentence): MoneyFact[] {
  return [...text.matchAll(sum)].map(({ 0: surface, index, groups }) => ({
    amount: Math.round(Number(groups!['number']!.replaceAll(',', '')) * (scales[groups!['scale'] ?? ''] ?? 1)),
    currency: signs[groups!['sign']!]!,
    where,
    start: start + index,
    end: start + index + surface.length,
    surface,
  }));
}
