import type { countryBalance } from '@entente/shared/contract/country-balance';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { partyOf } from '@entente/shared/domain/party';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Side, sideIds } from '@entente/shared/vocabulary/sides';
import { addBits } from '../tally/counts.ts';
import { sidesOf } from '../tally/role-bits.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Answer = AnswerOf<typeof countryBalance>;

/** The pairs of the country stand in for the filter's own parties. */
export async function answerCountryBalance({ store, tally }: QueryDeps, query: QueryOf<typeof countryBalance>): Promise<Answer> {
  const { of, ...rest } = query;
  const filter = { ...rest, party: [of] };
  const { columns, relationTest } = tally;
  const onASide = { ...filter, ...ofAnyRelation, party: sideIds.map((side) => partyOf(of, side)) };
  const rows = tally.select(onASide, await textIds({ store, tally }, filter));
  const [passes, sidesAt] = [relationTest(filter), sidesOf(columns, of)];
  const [first, pair] = [columns.firstRelation.data, columns.pair.data];
  const [articles, byPair] = [new Uint32Array(columns.pairs.words.length), new Uint32Array(columns.pairs.words.length * sideIds.length)];
  const all = new Uint32Array(sideIds.length);
  for (const row of rows) {
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
  const partners = columns.pairs.words.flatMap((word, at) =>
    articles[at] === 0 ? [] : [{ partner: partnerIn(word, of), articles: articles[at]!, sides: named(byPair, at * sideIds.length) }],
  );
  return { of, sides: named(all, 0), partners: partners.sort((a, b) => b.articles - a.articles || (a.partner < b.partner ? -1 : 1)) };
}

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
