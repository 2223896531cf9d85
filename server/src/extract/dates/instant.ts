import type { Dated } from '@entente/shared/domain/article';

export type Instant = Omit<Dated, 'origin'>;

export interface Parts {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  offset?: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Null for a day that no calendar has, and for years before news pages or past belief. */
export function instant({ year, month, day, hour, minute, offset }: Parts): Instant | null {
  if (year < 1980 || year > 2200) return null;
  if (month === undefined) return { at: String(year), precision: 'year' };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { at: `${year}-${two(month)}`, precision: 'month' };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return { at: date, precision: 'day' };
  return { at: `${date}T${two(hour)}:${two(minute)}${offset ?? ''}`, precision: 'minute' };
}

/** Letters of zones that mean one offset the world over. IST, CST and the letters without a season (ET, CT) mean several. */
const zones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  BST: '+01:00',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  TRT: '+03:00',
  TSI: '+03:00',
  GST: '+04:00',
  AZT: '+04:00',
  PKT: '+05:00',
  WIB: '+07:00',
  ICT: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  MYT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

/** `GMT`, `+0300`, `+3`, `CET` → `Z`, `+03:00`, `+01:00`; undefined for the letters of a zone that has no single offset. */
export function offsetOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^(?:Z|GMT|UTC|UT)$/iu.test(text)) return 'Z';
  const named = zones[text.toUpperCase()];
  if (named !== undefined) return named;
  const signed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/iu.exec(text);
  if (!signed) return undefined;
  const [, sign = '+', hours = '0', minutes = '00'] = signed;
  if (Number(hours) > 14) return undefined;
  return Number(hours) === 0 && minutes === '00' ? 'Z' : `${sign}${two(Number(hours))}:${minutes}`;
}

/** A date later than the day after retrieval is a mistake or an announcement, never the date of what was retrieved. */
export function believed<T extends Instant>(found: T | null, retrievedAt: string): T | null {
  if (!found) return null;
  const today = Date.parse(retrievedAt.slice(0, 10));
  if (Number.isNaN(today)) return found;
  const limit = new Date(today + 86_400_000).toISOString().slice(0, 10);
  return found.at.slice(0, 10) <= limit.slice(0, Math.min(10, found.at.length)) ? found : null;
}
