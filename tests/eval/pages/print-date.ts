import type { Texts } from './texts.ts';

/** `2024-06-27` and `10:36`, where the page was written. */
export interface Moment {
  day: string;
  time: string;
}

/** A date as a page of that language prints it, or as its programs write it. */
export function printDate({ day, time }: Moment, form: string, texts: Texts, offset: string): string {
  const [yyyy = '', MM = '', dd = ''] = day.split('-');
  if (form === 'iso') return `${day}T${time}:00${offset}`;
  if (form === 'isoday') return day;
  if (form === 'time') return time;
  if (form === 'path') return `${yyyy}/${MM}/${dd}`;
  if (form === 'compact') return `${yyyy}${MM}${dd}`;
  const pattern = texts[form as 'long' | 'short' | 'numeric'];
  if (pattern === 'persian') return persian(day, form === 'long');
  const month = texts.months[Number(MM) - 1] ?? '';
  const parts: Record<string, string> = { yyyy, MM, dd, d: String(Number(dd)), M: String(Number(MM)), MMMM: month, MMM: month.slice(0, 3) };
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, part: string) => parts[part] ?? '');
}

const persian = (day: string, long: boolean): string =>
  new Intl.DateTimeFormat('fa-IR-u-ca-persian', { ...(long ? { day: 'numeric', month: 'long', year: 'numeric' } : {}), timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
