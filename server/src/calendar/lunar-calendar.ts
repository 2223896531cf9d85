const dayLength = 86_400_000;
/** Days from the first of the Islamic calendar to 1970-01-01, of the calendar by rule. */
const epoch = 492_149;

/** The calendar by rule: at most two days beside the one that is seen. */
const byRule = (year: number, month: number, day: number): number =>
  354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day - epoch;

let format: Intl.DateTimeFormat | undefined;

/** `[1445, 12, 21]` → `2024-06-27` by the Umm al-Qura calendar; null for a day that it does not have. */
export function fromLunar(year: number, month: number, day: number): string | null {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const around = byRule(year, month, day);
  for (const days of [0, -1, 1, -2, 2]) {
    const date = new Date((around + days) * dayLength);
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    if (parts.get('year') === year && parts.get('month') === month && parts.get('day') === day) return date.toISOString().slice(0, 10);
  }
  return null;
}
