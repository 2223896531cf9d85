import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { countryName, type CountryCode } from '@entente/shared/vocabulary/countries';
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

export const topicLabel = (id: TopicId): string => topics[id].label;
export const stageLabel = (id: Stage): string => stages[id].label;
export const stanceLabel = (id: Stance): string => stances[id].label;

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `und` is the code for a language that cannot be told. */
export const languageName = (code: string): string => (code === 'und' ? 'Language unknown' : (languageNames.of(code) ?? code));
