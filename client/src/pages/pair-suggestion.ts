import { pairOf, type Pair } from '@entente/shared/domain/codes';
import { countries, countryCodes, type CountryCode } from '@entente/shared/vocabulary/countries';

/** Without accents and case, so that `turkiye` is found. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

const codeOf = (text: string): CountryCode | undefined =>
  countryCodes.find((code) => [code, ...countries[code]].some((form) => plain(form) === plain(text)));

/** The pair that an address may have meant: codes in the wrong order or case, two-letter codes, names. */
export function pairSuggestion(asked: string): Pair | null {
  // Names can hold a hyphen themselves (Guinea-Bissau), so every hyphen is tried as the one between the two.
  const parts = asked.split(/[-–_]/u);
  for (let cut = 1; cut < parts.length; cut += 1) {
    const [one, other] = [codeOf(parts.slice(0, cut).join('-')), codeOf(parts.slice(cut).join('-'))];
    if (one !== undefined && other !== undefined && one !== other) return pairOf(one, other);
  }
  return null;
}
