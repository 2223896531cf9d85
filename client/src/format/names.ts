import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { type Party, readParty } from '@entente/shared/domain/party';
import { countryName, type CountryCode } from '@entente/shared/vocabulary/countries';
import { equipmentClasses, type EquipmentClassId } from '@entente/shared/vocabulary/equipment-classes';
import { sides } from '@entente/shared/vocabulary/sides';
import { stages, type Stage } from '@entente/shared/vocabulary/stages';
import { stances, type Stance } from '@entente/shared/vocabulary/stances';
import { topics, type TopicId } from '@entente/shared/vocabulary/topics';

export { countryName } from '@entente/shared/vocabulary/countries';

const inEnglish = new Intl.Collator('en');

/** The pair's two countries in alphabetical order of their English names. */
const pairCountries = (pair: Pair): CountryCode[] => countriesOf(pair).sort((a, b) => inEnglish.compare(countryName(a), countryName(b)));

/** `Azerbaijan–Türkiye`, with an en dash. */
export const pairName = (pair: Pair): string => pairCountries(pair).map(countryName).join('–');

/** `AZE–TUR`, for places where the names do not fit. */
export const pairCodes = (pair: Pair): string => pairCountries(pair).join('–');

/** A country as one of a pair: `pairs of Türkiye`, `Türkiye as supplier`. */
export function partyName(party: Party): string {
  const { country, side } = readParty(party);
  return side === null ? `pairs of ${countryName(country)}` : `${countryName(country)} as ${sides[side].label.toLowerCase()}`;
}

export const equipmentLabel = (id: EquipmentClassId): string => equipmentClasses[id].label;

/** A strand is named by its id where its name is not at hand: `Shusha declaration`. */
export const strandWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export const topicLabel = (id: TopicId): string => topics[id].label;
export const stageLabel = (id: Stage): string => stages[id].label;
export const stanceLabel = (id: Stance): string => stances[id].label;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `und` is the code for a language that cannot be told. */
export const languageName = (code: string): string => (code === 'und' ? 'Language unknown' : (languageNames.of(code) ?? code));
