import { countries, type CountryCode } from '@entente/shared/vocabulary/countries';
import { foldName } from './fold-name.ts';

/** Languages in which a country can be looked for, beside the browser's own. */
const languages = ['en', 'tr', 'ru', 'uk', 'ar', 'fa', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'az', 'ka', 'zh', 'ja', 'ko'];

/** Everyday names that differ from today's official ones. */
const otherNames: Partial<Record<CountryCode, string>> = {
  TUR: 'Turkey',
  GBR: 'UK Britain England Great Britain',
  USA: 'US America',
  ARE: 'UAE Emirates',
  CZE: 'Czech Republic',
  MMR: 'Burma',
  SWZ: 'Swaziland',
  CIV: 'Ivory Coast',
  NLD: 'Holland',
  MKD: 'Macedonia',
  CPV: 'Cape Verde',
  TLS: 'East Timor',
  KOR: 'ROK Republic of Korea',
  PRK: 'DPRK',
  CHN: 'PRC',
  TWN: 'ROC',
  COD: 'Zaire DRC',
  VAT: 'Holy See',
  BLR: 'Belorussia',
  SAU: 'KSA',
};

let namesByCode: Map<CountryCode, string> | undefined;

/** Some systems hand on a language that is none, as `en-US@posix`. */
function namesIn(language: string): Intl.DisplayNames[] {
  try {
    return [new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })];
  } catch {
    return [];
  }
}

function buildNames(): Map<CountryCode, string> {
  const displays = [...new Set([...languages, ...navigator.languages])].flatMap(namesIn);
  const codes = Object.keys(countries) as CountryCode[];
  return new Map(
    codes.map((code) => {
      const [alpha2, name] = countries[code];
      const all = [name, code, alpha2, otherNames[code] ?? '', ...displays.map((display) => display.of(alpha2) ?? '')];
      return [code, [...new Set(all.map(foldName))].join(' | ')];
    }),
  );
}

/** Every name of a country that can be typed, folded. Built on first use: some 5,000 look-ups. */
export function countryNames(code: CountryCode): string {
  namesByCode ??= buildNames();
  return namesByCode.get(code) ?? '';
}
