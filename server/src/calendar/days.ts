const dayLength = 86_400_000;

/** Days since 1970-01-01; null for a day that no calendar has. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / dayLength : null;
}

export const dayText = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** `2024-06-27…` → its day; null for what is known to the month only. */
export function dayOfText(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Monday 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The first and the last day of a month; month 13 is January of the next year. */
export const monthSpan = (year: number, month: number): [first: number, last: number] => [
  Date.UTC(year, month - 1, 1) / dayLength,
  Date.UTC(year, month, 0) / dayLength,
];

export const yearAndMonth = (day: number): [year: number, month: number] => {
  const date = new Date(day * dayLength);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1];
};
