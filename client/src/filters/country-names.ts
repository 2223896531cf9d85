import { foldedCountryNames } from '@entente/shared/vocabulary/country-names';
import type { CountryCode } from '@entente/shared/vocabulary/countries';

let namesByCode: ReadonlyMap<CountryCode, readonly string[]> | undefined;

/** Every name of a country that can be typed, folded, in the browser's languages too. Built on first use. */
export function countryNames(code: CountryCode): string {
  namesByCode ??= foldedCountryNames(navigator.languages);
  return (namesByCode.get(code) ?? []).join(' | ');
}
