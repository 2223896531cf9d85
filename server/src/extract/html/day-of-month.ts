import { type Instant, instant } from '../dates/instant.ts';
import { monthNumber } from '../dates/months.ts';
import { withLatinDigits } from '../dates/clock.ts';

const dayBefore = /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?<month>[\p{L}\p{M}]{3,14})/gu;
const dayBehind = /(?<month>[\p{L}\p{M}]{3,14})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)/gu;
/** A line that says the day and little else. */
const longest = 60;

/** "June 27, 10:36" on a page whose address says that it is of June 2024 (`2024-06`): what the line leaves out stands there. */
export function dayOfMonth(line: string, address: string, language: string | null): Instant | null {
  if (line.length > longest || !/\d/u.test(line)) return null;
  const [year = 0, month = 0] = address.split('-').map(Number);
  const text = withLatinDigits(line);
  const found = [...text.matchAll(dayBefore), ...text.matchAll(dayBehind)].filter(
    ({ groups }) => monthNumber(groups?.['month'] ?? '', language) === month,
  );
  return found.length === 1 ? instant({ year, month, day: Number(found[0]?.groups?.['day']) }) : null;
}
