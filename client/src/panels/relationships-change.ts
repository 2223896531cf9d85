import { formatCount } from '../format/numbers.ts';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.pairs;

/** How a count stands against the equal period before, in words and an arrow; null where there is no such period. */
export function relationshipsChange(now: number, before: number | null): string | null {
  if (before === null) return null;
  if (before === 0) return words.new;
  if (now === before) return words.asBefore;
  return now > before ? words.more(formatCount(now - before), formatCount(before)) : words.fewer(formatCount(before - now), formatCount(before));
}
