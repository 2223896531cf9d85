import { type CountryCode, countryCodes } from '@entente/shared/vocabulary/countries';

/** Place of a country that is not known. */
export const noCountry = 255;

const places = new Map<CountryCode, number>(countryCodes.map((code, at) => [code, at]));

export const countryPlace = (code: CountryCode): number => places.get(code)!;

export const placeOf = (code: CountryCode | null): number => (code === null ? noCountry : countryPlace(code));
