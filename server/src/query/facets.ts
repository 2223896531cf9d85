import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { facets } from '@entente/shared/contract/facets';
import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { relevant, sample } from '../tally/columns.ts';
import { distinct } from '../tally/distinct.ts';
import { keyMask } from '../tally/key-mask.ts';
import { pairCounts } from '../tally/pair-groups.ts';
import { countBits, countFlags, countPlaces, countPostings } from '../tally/counts.ts';
import type { Tally } from '../tally/tally.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';

/** More choices than these nobody reads; the text field finds the others. */
const mostChoices = 1000;

export async function answerFacets({ store, tally }: QueryDeps, filter: QueryOf<typeof facets>): Promise<AnswerOf<typeof facets>> {
  const { columns } = tally;
  const ids = await textIds({ store, tally }, filter);
  const rows = tally.select(filter, ids);
  const isOpen = (part: keyof Filter): boolean => filter[part]?.length === 0;
  // Where the filter leaves a part open anyway, its rows are the answer's own.
  const open: Open = (part) => ((Object.keys(part) as (keyof Filter)[]).every(isOpen) ? rows : tally.select({ ...filter, ...part }, ids));
  const byRelevance = open({ relevance: 'all' });
  const relevantOnes = countFlags(columns, byRelevance, relevant);
  return {
    total: rows.length,
    stories: distinct(columns.story.data, rows, columns.highestStory),
    publishers: distinct(columns.publisher.data, rows, columns.publishers.words.length),
    sample: countFlags(columns, rows, sample),
    country: ranked(countryCodes, countPostings(columns, open({ country: [] }), countryCodes.length)),
    pair: ranked(columns.pairs.words, countPairs(tally, filter, open)).slice(0, mostChoices),
    topic: ranked(topicIds, countBits(open({ topic: [] }), keyMask(tally, { ...filter, topic: [] }, 'topic'), topicIds.length)),
    stance: ranked(stanceIds, countStances(tally, filter, open)),
    language: ranked(columns.languages.words, countPlaces(columns.language.data, open({ language: [] }), columns.languages.words.length)),
    publisher: ranked(columns.publishers.words, countPlaces(columns.publisher.data, open({ publisher: [] }), columns.publishers.words.length)).slice(
      0,
      mostChoices,
    ),
    relevance: ranked(['relevant', 'not-relevant'], [relevantOnes, byRelevance.length - relevantOnes]),
  };
}

type Open = (part: Partial<Filter>) => Int32Array;

/** Whoever chooses a pair asks topic and stance of its relation: so they are asked of the relation here, and left open for the article. */
function countPairs(tally: Tally, filter: Filter, open: Open): Uint32Array {
  return pairCounts(tally.columns, open(ofAnyRelation), tally.relationTest({ ...filter, pair: [] }));
}

function countStances(tally: Tally, filter: Filter, open: Open): Uint32Array {
  const rows = open({ stance: [], topic: [], stage: [] });
  return countBits(rows, keyMask(tally, { ...filter, stance: [] }, 'stance'), stanceIds.length);
}
