import type { Filter } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { noCountry } from './country-place.ts';
import { keyMask } from './key-mask.ts';
import { pairTotals, rankPairs } from './pair-totals.ts';
import { publisherCountries, publisherCountryOf } from './publisher-country.ts';
import { relationMask } from './relation-mask.ts';
import type { Tally } from './tally.ts';
import type { TextIds } from './text-ids.ts';

/** What counts are split by: its keys, and for a row the bits of those for which it counts. */
export interface Split {
  keys: readonly string[];
  maskOf: (row: number) => number;
}

/** More series no chart can tell apart; a mask has room for 32. */
const mostKeys = 12;

const keysOf = { topic: topicIds, stance: stanceIds, 'topic-stance': [...topicIds, 'conflict'] } as const;

export function splitOf(tally: Tally, filter: Filter, split: keyof typeof keysOf | 'pair' | 'publisherCountry', ids: TextIds | null): Split {
  if (split === 'pair') return byPair(tally, filter, ids);
  if (split === 'publisherCountry') return byPublisherCountry(tally, filter, ids);
  return { keys: keysOf[split], maskOf: keyMask(tally, filter, split) };
}

/** The bit of each place that is a key, 0 for the others. */
function bitsOf(places: readonly number[], size: number): Uint32Array {
  const bits = new Uint32Array(size);
  places.forEach((place, at) => (bits[place] = 1 << at));
  return bits;
}

function byPair({ columns, relationPasses, sum }: Tally, filter: Filter, ids: TextIds | null): Split {
  const passes = relationPasses(filter);
  const { counts } = sum(filter, ids, pairTotals(columns, filter, passes));
  const keys = rankPairs(columns, counts).slice(0, mostKeys);
  const [bits, pair] = [bitsOf(keys, counts.length), columns.pair.data];
  return { keys: keys.map((at) => columns.pairs.words[at]!), maskOf: relationMask(columns, passes, (relation) => bits[pair[relation]!]!) };
}

function byPublisherCountry({ columns, sum }: Tally, filter: Filter, ids: TextIds | null): Split {
  const countryOf = publisherCountryOf(columns);
  const counts = sum(filter, ids, publisherCountries(columns));
  const known = countryCodes.map((_, at) => at).filter((at) => counts[at]! > 0);
  const keys = known.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, mostKeys);
  const bits = bitsOf(keys, noCountry + 1);
  return { keys: keys.map((at) => countryCodes[at]!), maskOf: (row) => bits[countryOf(row)]! };
}
