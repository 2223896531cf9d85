import type { Trend } from '@entente/shared/contract/trend';
import { dayNumber, dayText, undated } from '../tally/calendar.ts';
import type { Span } from '../tally/span.ts';

const yearsBefore = (day: number, years: number): number => {
  const date = new Date(`${dayText(day)}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return dayNumber(date.toISOString().slice(0, 10));
};

/** Articles of the twelve months that end with the newest, and of the twelve before. */
export function trendOf(minutes: Int32Array, rows: Int32Array, span: Span | null): Trend {
  if (span === null) return null;
  const [oneYear, twoYears] = [yearsBefore(span.last, 1) + 1, yearsBefore(span.last, 2) + 1];
  let [recent, before] = [0, 0];
  for (const row of rows) {
    const minute = minutes[row]!;
    if (minute === undated || minute < twoYears * 1440) continue;
    if (minute >= oneYear * 1440) recent += 1;
    else before += 1;
  }
  return {
    recent: { from: dayText(oneYear), to: dayText(span.last), articles: recent },
    before: { from: dayText(twoYears), to: dayText(oneYear - 1), articles: before },
  };
}
