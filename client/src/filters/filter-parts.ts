import { emptyFilter, type Filter } from '@entente/shared/contract/filter';
import type { PublisherCountry, StageOrNone } from '@entente/shared/domain/codes';
import { formatPeriod } from '../format/dates.ts';
import {
  countryName,
  equipmentLabel,
  languageName,
  pairName,
  partyName,
  personName,
  stageLabel,
  stanceLabel,
  strandWords,
  topicLabel,
} from '../format/names.ts';
import { filtersText } from '../text/filters-text.ts';

/** One chosen part of the filter in words, and what to patch to be without it. */
export interface FilterPart {
  key: string;
  text: string;
  without: Partial<Filter>;
}

const listParts = <T extends string | number>(
  items: readonly T[],
  name: (item: T) => string,
  patchOf: (items: T[]) => Partial<Filter>,
): FilterPart[] => items.map((item) => ({ key: `${item}`, text: name(item), without: patchOf(items.filter((other) => other !== item)) }));

function countryParts({ country, match }: Filter): FilterPart[] {
  const parts = listParts(country, countryName, (rest) => ({ country: rest }));
  return match === 'all' && parts.length > 1 ? [...parts, { key: 'match', text: filtersText.match.part, without: { match: 'any' } }] : parts;
}

/** Names of sources by their ids, as far as they are at hand. */
export type SourceNames = (id: string) => string | undefined;

const ownNames: Readonly<Record<string, string>> = filtersText.sources;

/** Sources are named by their ids where nothing better is known. */
export const sourceLabel = (id: string, nameOf: SourceNames): string => ownNames[id] ?? nameOf(id) ?? id;

export const stageOrNoneLabel = (id: StageOrNone): string => (id === 'none' ? filtersText.noStage : stageLabel(id));

export const publisherCountryLabel = (id: PublisherCountry): string => (id === 'unknown' ? filtersText.countryNotKnown : countryName(id));

/** Everything that is chosen, in words and in the order of the filter bar; empty for the empty filter. */
export function filterParts(filter: Filter, nameOf: SourceNames): FilterPart[] {
  const parts: FilterPart[] = [
    { key: 'period', text: formatPeriod(filter.from, filter.to), without: { from: undefined, to: undefined } },
    ...countryParts(filter),
    ...listParts(filter.pair, pairName, (pair) => ({ pair })),
    ...listParts(filter.party, partyName, (party) => ({ party })),
    ...listParts(filter.topic, topicLabel, (topic) => ({ topic })),
    ...listParts(filter.stance, stanceLabel, (stance) => ({ stance })),
    ...listParts(filter.stage, stageOrNoneLabel, (stage) => ({ stage })),
    ...listParts(filter.equipment, equipmentLabel, (equipment) => ({ equipment })),
    ...listParts(filter.strand, strandWords, (strand) => ({ strand })),
    ...listParts(filter.language, languageName, (language) => ({ language })),
    ...listParts(
      filter.publisher,
      (name) => name,
      (publisher) => ({ publisher }),
    ),
    ...listParts(
      filter.publisherCountry,
      (code) => (code === 'unknown' ? filtersText.publishedNowhere : filtersText.publishedIn(countryName(code))),
      (publisherCountry) => ({ publisherCountry }),
    ),
    ...listParts(
      filter.source,
      (id) => filtersText.fromSource(sourceLabel(id, nameOf)),
      (source) => ({ source }),
    ),
    ...listParts(filter.story, filtersText.ofStory, (story) => ({ story })),
    ...listParts(filter.person, personName, (person) => ({ person })),
    { key: 'money', text: filtersText.money.parts[filter.money], without: { money: emptyFilter.money } },
    { key: 'strength', text: filtersText.strengths[filter.strength], without: { strength: emptyFilter.strength } },
    { key: 'relevance', text: filtersText.relevance.parts[filter.relevance], without: { relevance: emptyFilter.relevance } },
    { key: 'sample', text: filtersText.sample.parts[filter.sample], without: { sample: emptyFilter.sample } },
    { key: 'q', text: filter.q && `“${filter.q}”`, without: { q: '' } },
  ];
  return parts.filter(({ text }) => text !== '');
}
