import { filtersText } from '../text/filters-text.ts';

const words = filtersText.period;

export interface PeriodPreset {
  label: string;
  from: string | undefined;
  to: string | undefined;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Periods that are asked for again and again, counted back from a given moment. */
export function periodPresets(now: Date): PeriodPreset[] {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const since = (years: number, months: number, days: number): string => dayOf(Date.UTC(year - years, month - months, day - days));
  return [
    { label: words.days30, from: since(0, 0, 29), to: undefined },
    { label: words.months12, from: since(0, 12, -1), to: undefined },
    { label: words.years5, from: since(5, 0, -1), to: undefined },
    { label: `${year}`, from: `${year}-01-01`, to: `${year}-12-31` },
    { label: `${year - 1}`, from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
    { label: words.all, from: undefined, to: undefined },
  ];
}
