import type { CodedEvent } from '@entente/shared/domain/coded-event';
import { pairOf } from '@entente/shared/domain/codes';
import { countryCodes, type CountryCode } from '@entente/shared/vocabulary/countries';
import { cameoMeaning } from './cameo.ts';

const gdeltColumns = 61;

/** CAMEO's own country codes where they differ from ISO 3166-1; its codes for regions (EUR, AFR …) name no country. */
const ownCodes: Readonly<Record<string, CountryCode>> = {
  ROM: 'ROU',
  MTN: 'MNE',
  TMP: 'TLS',
  ZAR: 'COD',
  KSV: 'XKX',
  GZS: 'PSE',
  WSB: 'PSE',
  BAG: 'IRQ',
};
const known = new Set<string>(countryCodes);

const countryOf = (code: string): CountryCode | null => ownCodes[code] ?? (known.has(code) ? (code as CountryCode) : null);

/** True of a GDELT 2.0 event export: no header, 61 columns parted by tabs, the second a day. */
export const isGdelt = (name: string, firstLine: string): boolean =>
  /\.export\.csv$/iu.test(name) || (firstLine.split('\t').length === gdeltColumns && /^\d+\t\d{8}\t/u.test(firstLine));

/** One line of an export: an event between two states in matters of defence, or in words why it is none of ours. */
export function readGdeltLine(line: string): CodedEvent | { skipped: string } | { error: string } {
  const cells = line.replace(/\r$/u, '').split('\t');
  if (cells.length !== gdeltColumns) return { error: `An event has ${gdeltColumns} columns, this line has ${cells.length}.` };
  const at = (column: number): string => cells[column]!.trim();
  const day = /^(\d{4})(\d{2})(\d{2})$/u.exec(at(1));
  if (!day || Number.isNaN(Date.parse(day.slice(1).join('-')))) return { error: `“${at(1)}” is no day as 20240627.` };
  const [from, to] = [countryOf(at(7)), countryOf(at(17))];
  if (from === null || to === null || from === to) return { skipped: 'not between two states' };
  const code = at(26);
  const meaning = cameoMeaning(code);
  if (meaning === null || (meaning.military && ![12, 13, 14, 22, 23, 24].some((column) => at(column) === 'MIL')))
    return { skipped: `CAMEO ${code} is not about defence` };
  return {
    id: at(0),
    day: day.slice(1).join('-'),
    pair: pairOf(from, to),
    from,
    to,
    code,
    meaning: meaning.meaning,
    stance: meaning.stance,
    topic: meaning.topic,
    mentions: Number(at(31)) || 0,
    sources: Number(at(32)) || 0,
    url: /^https?:\/\//u.test(at(60)) ? at(60) : null,
  };
}
