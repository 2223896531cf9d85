import { type Instant, instant } from './instant.ts';
import { monthNumber } from './months.ts';

const dashed = /(?<![\d])((?:19|20)\d{2})[-/_](\d{1,2})[-/_](\d{1,2})(?=[^\d]|$)/u;
const packed = /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[^\d]|$)/u;
const named = /\/((?:19|20)\d{2})[-/]([a-z]{3,9})[-/](\d{1,2})(?:st|nd|rd|th)?(?=\/|$|-)/iu;
/** A name of the paper's part stands between year and month. */
const parted = /\/((?:19|20)\d{2})\/[a-z][\w-]*\/(0?[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=\/|$)/iu;
const yearLast = /[/_-](\d{2})-(\d{2})-((?:19|20)\d{2})(?=\D|$)/u;
const month = /\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])(?=\/|$)/u;

/** The date in the path of an address (`/2024/06/27/`, `/2024-06-27-…`, `/20240627`, `/2024/jun/27/`, `/2024/06/`), or null. */
export function dateFromUrl(url: string): Instant | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  const full = dashed.exec(path) ?? packed.exec(path) ?? parted.exec(path);
  if (full) return instant({ year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) });
  const last = yearLast.exec(path)?.slice(1).map(Number);
  const day = last && dayOf(last);
  if (day) return day;
  const word = named.exec(path);
  const number = word && monthNumber(word[2] ?? '');
  if (word && number) return instant({ year: Number(word[1]), month: number, day: Number(word[3]) });
  const coarse = month.exec(path);
  return coarse ? instant({ year: Number(coarse[1]), month: Number(coarse[2]) }) : null;
}

/** `27-06-2024` and `06-27-2024`; not `06-07-2024`, which could be two days. */
function dayOf([first = 0, second = 0, year = 0]: readonly number[]): Instant | null {
  if (first <= 12 && second <= 12 && first !== second) return null;
  return first > 12 ? instant({ year, month: second, day: first }) : instant({ year, month: first, day: second });
}
