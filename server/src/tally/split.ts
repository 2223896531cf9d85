import type { Filter } from '@entente/shared/contract/filter';
import { countryCodes } from '@entente/shared/vocabulary/countries';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { noCountry } from './columns.ts';
import { keyMask } from './key-mask.ts';
import { pairTotals, rankPairs } from './pair-totals.ts';
import { publisherCountryOf } from './publisher-country.ts';
import { relationMask } from './relation-mask.ts';
import type { Tally } from './tally.ts';

/** What counts are split by: its keys, and for a row the bits of those for which it counts. */
export interface Split {
  keys: readonly string[];
  maskOf: (row: number) => number;
}

/** More series no chart can tell apart; a mask has room for 32. */
const mostKeys = 12;

const keysOf = { topic: topicIds, stance: stanceIds, 'topic-stance': [...topicIds, 'conflict'] } as const;

export function splitOf(tally: Tally, filter: Filter, split: keyof typeof keysOf | 'pair' | 'publisherCountry', rows: Int32Array): Split {
  if (split === 'pair') return byPair(tally, filter, rows);
  if (split === 'publisherCountry') return byPublisherCountry(tally, rows);
  return { keys: keysOf[split], maskOf: keyMask(tally, filter, split) };
}

/** The bit of each place that is a key, 0 for the others. */
function bitsOf(places: readonly number[], size: number): Uint32Array {
  const bits = new Uint32Array(size);
  places.forEach((place, at) => (bits[place] = 1 << at));
  return bits;
}

function byPair({ columns, relationPasses }: Tally, filter: Filter, rows: Int32Array): Split {
  const passes = relationPasses(filter);
  const { counts } = pairTotals(columns, rows, passes);
  const keys = rankPairs(columns, counts).slice(0, mostKeys);
  const [bits, pair] = [bitsOf(keys, counts.length), columns.pair.data];
  return { keys: keys.map((at) => columns.pairs.words[at]!), maskOf: relationMask(columns, passes, (relation) => bits[pair[relation]!]!) };
}

function byPublisherCountry({ columns }: Tally, rows: Int32Array): Split {
  const countryOf = publisherCountryOf(columns);
  const counts = new Uint32Array(noCountry + 1);
  for (const row of rows) counts[countryOf(row)]! += 1;
  const known = countryCodes.map((_, at) => at).filter((at) => counts[at]! > 0);
  const keys = known.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, mostKeys);
  const bits = bitsOf(keys, noCountry + 1);
  return { keys: keys.map((at) => countryCodes[at]!), maskOf: (row) => bits[countryOf(row)]! };
}
