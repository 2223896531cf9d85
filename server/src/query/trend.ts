import type { Trend } from '@entente/shared/contract/trend';
import { dayNumber, dayText, undated } from '../tally/calendar.ts';
import type { Columns } from '../tally/columns.ts';
import type { Sum } from '../tally/kept-selection.ts';
import type { Span } from '../tally/span.ts';

const yearsBefore = (day: number, years: number): number => {
  const date = new Date(`${dayText(day)}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return dayNumber(date.toISOString().slice(0, 10));
};

interface Years {
  recent: number;
  before: number;
}

/** Articles of the twelve months that end with a day, and of the twelve before. */
const yearsOf = ({ minute: { data: minute } }: Columns, oneYear: number, twoYears: number): Sum<Years> => ({
  name: `years ${oneYear} ${twoYears}`,
  start: () => ({ recent: 0, before: 0 }),
  add(years, rows) {
    for (let at = 0; at < rows.length; at += 1) {
      const own = minute[rows[at]!]!;
      if (own === undated || own < twoYears * 1440) continue;
      if (own >= oneYear * 1440) years.recent += 1;
      else years.before += 1;
    }
  },
});

/** Of the articles that are added up, up to the newest of them. */
export function trendOf(columns: Columns, summed: <S>(sum: Sum<S>) => S, span: Span | null): Trend {
  if (span === null) return null;
  const [oneYear, twoYears] = [yearsBefore(span.last, 1) + 1, yearsBefore(span.last, 2) + 1];
  const { recent, before } = summed(yearsOf(columns, oneYear, twoYears));
  return {
    recent: { from: dayText(oneYear), to: dayText(span.last), articles: recent },
    before: { from: dayText(twoYears), to: dayText(oneYear - 1), articles: before },
  };
}
