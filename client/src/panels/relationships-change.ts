import { formatCount } from '../format/numbers.ts';

/** How a count stands against the equal period before, in words and an arrow; null where there is no such period. */
export function relationshipsChange(now: number, before: number | null): string | null {
  if (before === null) return null;
  if (before === 0) return 'new';
  if (now === before) return '= as before';
  return now > before
    ? `▲ ${formatCount(now - before)} more (${formatCount(before)} before)`
    : `▼ ${formatCount(before - now)} fewer (${formatCount(before)} before)`;
}
