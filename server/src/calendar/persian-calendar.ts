/** Days from 1 Farvardin 1 to the given Persian date, by the 33-year rule: right for the years 1244 to 1472 (1865 to 2093). */
const dayNumber = (year: number, month: number, day: number): number => {
  const leapDays = Math.floor((8 * year + 21) / 33);
  return 365 * year + leapDays + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day;
};

/** 1 Farvardin 1400 was 21 March 2021. */
const anchor = { persian: dayNumber(1400, 1, 1), unix: Date.UTC(2021, 2, 21) };

/** `[1403, 4, 7]` → `2024-06-27`. */
export const fromPersian = (year: number, month: number, day: number): string =>
  new Date(anchor.unix + (dayNumber(year, month, day) - anchor.persian) * 86_400_000).toISOString().slice(0, 10);
