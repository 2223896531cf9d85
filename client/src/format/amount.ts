import { locale } from '../text/language.ts';

/** `US$1.2 billion`, `€300 million`, in the currency's own sign where there is one. */
export function formatAmount(amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale, { notation: 'compact' }).format(amount)} ${currency}`;
  }
}
