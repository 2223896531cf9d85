import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { type CountryCode, isCountryCode } from '@entente/shared/vocabulary/countries';
import type { StoryBadge } from '@entente/shared/vocabulary/story-badges';
import { hostOf } from '../store/counted.ts';
import type { ArticleHead } from '../store/article-heads.ts';
import type { StoryCarrier } from '../store/story-carriers.ts';
import { knownPublisher } from '../tally/known-publishers.ts';

export interface StoryVoices {
  /** Publishers with a text of their own. */
  independent: number;
  /** Countries whose press carries it, as far as they are known, in the order in which they took it up. */
  countries: CountryCode[];
  badges: StoryBadge[];
}

/** The pair that an article is about. */
export const mainPair = ({ relations }: Pick<ArticleHead, 'relations'>): Pair | null => relations.find(({ primary }) => primary)?.pair ?? null;

/** Who tells a story: copies are counted apart from those who wrote themselves, and what is not known of a publisher is not claimed. */
export function storyVoices(carriers: readonly StoryCarrier[], pair: Pair | null): StoryVoices {
  const ids = new Set(carriers.map(({ id }) => id));
  const own = carriers.filter(({ copyOf }) => copyOf === null || !ids.has(copyOf));
  const independent = new Set(own.map(({ publisher }) => publisher)).size;
  const publishers = carriers.map(({ publisher, url }) => knownPublisher(publisher, url === null ? null : hostOf(url)));
  const countries = carriers.map(({ sourceCountry }, at) => publishers[at]?.country ?? sourceCountry).filter((code) => isCountryCode(code ?? ''));
  const badges: StoryBadge[] = [];
  if (pair !== null && countriesOf(pair).every((code) => countries.includes(code))) badges.push('both-sides');
  if (independent === 1) badges.push('single-source');
  if (carriers.length > 0 && publishers.every((publisher) => publisher?.ownership === 'state')) badges.push('state-media-only');
  return { independent, countries: [...new Set(countries)] as CountryCode[], badges };
}
