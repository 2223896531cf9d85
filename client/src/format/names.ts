import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { readPersonKey } from '@entente/shared/domain/person-key';
import { type Party, readParty } from '@entente/shared/domain/party';
import { countries, countryName as englishName, type CountryCode } from '@entente/shared/vocabulary/countries';
import type { EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';
import type { Side } from '@entente/shared/vocabulary/sides';
import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Stance } from '@entente/shared/vocabulary/stances';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { commonText } from '../text/common-text.ts';
import { language, locale } from '../text/language.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';
import { lower } from './lower.ts';

const countryNames = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

/** In English the form that the country itself asks for; in other languages the one that Unicode CLDR knows. */
export const countryName = (code: CountryCode): string => (language === 'en' ? undefined : countryNames.of(countries[code][0])) ?? englishName(code);

/** The order of the alphabet of the interface's language. */
export const { compare: byName } = new Intl.Collator(locale);

/** The pair's two countries in alphabetical order of their names. */
export const pairCountries = (pair: Pair): CountryCode[] => countriesOf(pair).sort((a, b) => byName(countryName(a), countryName(b)));

/** `Azerbaijan–Türkiye`, with an en dash. */
export const pairName = (pair: Pair): string => pairCountries(pair).map(countryName).join('–');

/** `AZE–TUR`, for places where the names do not fit. */
export const pairCodes = (pair: Pair): string => pairCountries(pair).join('–');

/** A country as one of a pair: `pairs of Türkiye`, `Türkiye as supplier`. */
export function partyName(party: Party): string {
  const { country, side } = readParty(party);
  const name = countryName(country);
  return side === null ? commonText.pairsOf(name) : commonText.countryAs(name, lower(sideLabel(side)));
}

export const sideLabel = (id: Side): string => vocabularyText.sides[id].label;

/** `Yaşar Güler, defence minister`. */
export function personName(key: string): string {
  const { office, name } = readPersonKey(key);
  return `${name}, ${lower(vocabularyText.offices[office].label)}`;
}

export const equipmentLabel = (id: EquipmentClassId): string => vocabularyText.equipmentClasses[id].label;

/** A strand is named by its id where its name is not at hand: `Shusha declaration`. */
export const strandWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export const topicLabel = (id: TopicId): string => vocabularyText.topics[id].label;
export const stageLabel = (id: Stage): string => vocabularyText.stages[id].label;
export const stanceLabel = (id: Stance): string => vocabularyText.stances[id].label;

const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** `und` is the code for a language that cannot be told. */
export const languageName = (code: string): string => (code === 'und' ? commonText.languageUnknown : (languageNames.of(code) ?? code));
