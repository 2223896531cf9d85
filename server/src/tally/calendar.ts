const dayLength = 86_400_000;

/** Stands for an article without a date; below every real minute. */
export const undated = -2_147_483_648;

/** Days since 1970-01-01 in the calendar as printed; offsets are not applied, so that an article stands on its printed day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

export const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** Minutes since 1970-01-01T00:00 as printed. A month or a year counts as its first day. */
export function minuteOf(printed: string | null): number {
  if (printed === null) return undated;
  const day = dayNumber(`${printed}-01-01`.slice(0, 10));
  // Outside of what the column holds (years before -2114 or after 6053) there is no news.
  if (!(Math.abs(day) < 1_491_000)) return undated;
  const clock = /T(\d{2}):(\d{2})/u.exec(printed);
  return day * 1440 + (clock ? Number(clock[1]) * 60 + Number(clock[2]) : 0);
}

export const dayOfMinute = (minute: number): number => Math.floor(minute / 1440);

/** The day of a first or last minute; null where there is none, which an infinite one says. */
export const dayOr = (minute: number): string | null => (Number.isFinite(minute) ? dayText(dayOfMinute(minute)) : null);
