import type { countryBalance } from '@entente/shared/contract/country-balance';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { type Side, sideIds } from '@entente/shared/vocabulary/sides';
import { countBits } from '../tally/counts.ts';
import { type PairGroup, pairGroups } from '../tally/pair-groups.ts';
import { relationMask } from '../tally/relation-mask.ts';
import { sidesOf } from '../tally/role-bits.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Answer = AnswerOf<typeof countryBalance>;

/** The pairs of the country stand in for the filter's own parties. */
export async function answerCountryBalance({ store, tally }: QueryDeps, query: QueryOf<typeof countryBalance>): Promise<Answer> {
  const { of, ...rest } = query;
  const filter = { ...rest, party: [of] };
  const { columns, relationTest } = tally;
  const rows = tally.select({ ...filter, ...ofAnyRelation, party: [of] }, await textIds({ store, tally }, filter));
  const passes = relationTest(filter);
  const sides = sidesOf(columns, of);
  const partners = pairGroups(columns, rows, passes).flatMap((group) => partnerOf(columns.pairs.words[group.pair]!, group, of, sides));
  return {
    of,
    sides: named(countBits(rows, relationMask(columns, passes, sides), sideIds.length)),
    partners: partners.sort((a, b) => b.articles - a.articles || (a.partner < b.partner ? -1 : 1)),
  };
}

type SidesOf = (relation: number) => number;

function partnerOf(pair: Pair, group: PairGroup, of: CountryCode, sides: SidesOf): Answer['partners'] {
  const [one, other] = countriesOf(pair);
  const articles = group.relations.reduce((count, relation) => (sides(relation) === 0 ? count : count + 1), 0);
  return articles === 0 ? [] : [{ partner: one === of ? other : one, articles, sides: named(countBits(group.relations, sides, sideIds.length)) }];
}

/** Sides that count nothing are left out. */
function named(counts: Uint32Array): Answer['sides'] {
  const found: Partial<Record<Side, number>> = {};
  sideIds.forEach((side, at) => {
    if (counts[at]! > 0) found[side] = counts[at]!;
  });
  return found;
}
