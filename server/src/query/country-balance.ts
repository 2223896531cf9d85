import type { countryBalance } from '@entente/shared/contract/country-balance';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { partyOf } from '@entente/shared/domain/party';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Side, sideIds } from '@entente/shared/vocabulary/sides';
import { addBits } from '../tally/counts.ts';
import type { Columns } from '../tally/columns.ts';
import { relationPart } from '../tally/criteria.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { sidesOf } from '../tally/role-bits.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Answer = AnswerOf<typeof countryBalance>;

/** The pairs of the country stand in for the filter's own parties. */
export async function answerCountryBalance({ store, tally }: QueryDeps, query: QueryOf<typeof countryBalance>): Promise<Answer> {
  const { of, ...rest } = query;
  const filter = { ...rest, party: [of] };
  const { columns, relationTest } = tally;
  const onASide = { ...filter, ...ofAnyRelation, party: sideIds.map((side) => partyOf(of, side)) };
  const ids = await textIds({ store, tally }, filter);
  const { articles, byPair, all } = tally.sum(onASide, ids, sides(columns, of, filter, relationTest(filter)));
  const partners = columns.pairs.words.flatMap((word, at) =>
    articles[at] === 0 ? [] : [{ partner: partnerIn(word, of), articles: articles[at]!, sides: named(byPair, at * sideIds.length) }],
  );
  return { of, sides: named(all, 0), partners: partners.sort((a, b) => b.articles - a.articles || (a.partner < b.partner ? -1 : 1)) };
}

interface Sides {
  /** By pair. */
  articles: Uint32Array;
  /** Those of a pair begin at its place times as many as there are sides. */
  byPair: Uint32Array;
  all: Uint32Array;
}

/** On which sides the country stands, in the relations that pass. */
const sides = (columns: Columns, of: CountryCode, filter: Filter, passes: (relation: number) => boolean): Sum<Sides> => ({
  name: `sides of ${of} ${columns.pairs.room} ${relationPart(filter)}`,
  start: () => ({
    articles: new Uint32Array(columns.pairs.room),
    byPair: new Uint32Array(columns.pairs.room * sideIds.length),
    all: new Uint32Array(sideIds.length),
  }),
  add({ articles, byPair, all }, rows) {
    const [first, pair, sidesAt] = [columns.firstRelation.data, columns.pair.data, sidesOf(columns, of)];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      let together = 0;
      for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
        const mask = sidesAt(relation);
        if (mask === 0 || !passes(relation)) continue;
        together |= mask;
        articles[pair[relation]!]! += 1;
        addBits(byPair, pair[relation]! * sideIds.length, mask);
      }
      addBits(all, 0, together);
    }
  },
});

function partnerIn(pair: Pair, of: CountryCode): CountryCode {
  const [one, other] = countriesOf(pair);
  return one === of ? other : one;
}

/** Sides that count nothing are left out. */
function named(counts: Uint32Array, base: number): Answer['sides'] {
  const found: Partial<Record<Side, number>> = {};
  sideIds.forEach((side, at) => {
    if (counts[base + at]! > 0) found[side] = counts[base + at]!;
  });
  return found;
}
