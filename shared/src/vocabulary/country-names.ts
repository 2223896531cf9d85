import { countries, type CountryCode, countryCodes } from './countries.ts';
import { foldName } from './fold-name.ts';

/** Languages in which a country can be named, wherever a name of one is typed. */
const languages = ['en', 'tr', 'ru', 'uk', 'ar', 'fa', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'az', 'ka', 'zh', 'ja', 'ko'];

/** Everyday names that differ from today's official ones. */
const otherNames: Partial<Record<CountryCode, readonly string[]>> = {
  TUR: ['Turkey'],
  GBR: ['UK', 'Britain', 'England', 'Great Britain'],
  USA: ['US', 'America', 'United States of America'],
  ARE: ['UAE', 'Emirates'],
  CZE: ['Czech Republic'],
  MMR: ['Burma'],
  SWZ: ['Swaziland'],
  CIV: ['Ivory Coast'],
  NLD: ['Holland', 'The Netherlands'],
  MKD: ['Macedonia'],
  CPV: ['Cape Verde'],
  TLS: ['East Timor'],
  KOR: ['ROK', 'Republic of Korea'],
  PRK: ['DPRK'],
  CHN: ['PRC'],
  TWN: ['ROC'],
  COD: ['Zaire', 'DRC'],
  VAT: ['Holy See'],
  BLR: ['Belorussia'],
  SAU: ['KSA'],
};

/** Some systems hand on a language that is none, as `en-US@posix`. */
function namesIn(language: string): Intl.DisplayNames[] {
  try {
    return [new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })];
  } catch {
    return [];
  }
}

/** Every name of each country that can be typed, folded, its codes among them; in these languages too. Some 5,000 look-ups. */
export function foldedCountryNames(more: readonly string[] = []): Map<CountryCode, string[]> {
  const displays = [...new Set([...languages, ...more])].flatMap(namesIn);
  return new Map(
    countryCodes.map((code) => {
      const [alpha2, name] = countries[code];
      const all = [name, code, alpha2, ...(otherNames[code] ?? []), ...displays.map((display) => display.of(alpha2) ?? '')];
      return [code, [...new Set(all.map(foldName))].filter((one) => one !== '')];
    }),
  );
}

let codesByName: Map<string, CountryCode> | undefined;

/** The country that bears this name or code, whatever its case and marks. */
export function countryByName(name: string): CountryCode | null {
  if (!codesByName) {
    const all = [...foldedCountryNames()];
    // A code of one is never taken for a name of another.
    const codes = all.flatMap(([code]) => [code, countries[code][0]].map((one) => [foldName(one), code] as const));
    codesByName = new Map([...all.flatMap(([code, names]) => names.map((one) => [one, code] as const)), ...codes]);
  }
  return codesByName.get(foldName(name)) ?? null;
}
