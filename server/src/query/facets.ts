import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { facets } from '@entente/shared/contract/facets';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { stageIds } from '@entente/shared/vocabulary/stages';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { noCountry } from '../tally/country-place.ts';
import { strengths } from '../tally/columns.ts';
import { facetCounts } from '../tally/facet-counts.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';

/** More choices than these nobody reads; the text field finds the others. */
const mostChoices = 1000;

export async function answerFacets({ store, tally }: QueryDeps, filter: QueryOf<typeof facets>): Promise<AnswerOf<typeof facets>> {
  const { columns } = tally;
  const { total, stories, publishers, sample, ...counts } = facetCounts(tally, filter, await textIds({ store, tally }, filter));
  return {
    total,
    stories,
    publishers,
    sample,
    country: ranked(countryCodes, counts.country),
    pair: ranked(columns.pairs.words, counts.pair).slice(0, mostChoices),
    topic: ranked(topicIds, counts.topic),
    stance: ranked(stanceIds, counts.stance),
    stage: ranked(stageIds, counts.stage),
    strength: strengths.map((id, at) => ({ id, articles: counts.strength[at]! })),
    language: ranked(columns.languages.words, counts.language),
    publisher: ranked(columns.publishers.words, counts.publisher).slice(0, mostChoices),
    publisherCountry: ranked(
      [...countryCodes, 'unknown'],
      [...counts.publisherCountry.subarray(0, countryCodes.length), counts.publisherCountry[noCountry]!],
    ),
    source: ranked(columns.sources.words, counts.source),
    relevance: ranked(['relevant', 'not-relevant'], counts.relevance),
  };
}
