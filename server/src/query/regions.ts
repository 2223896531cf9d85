import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { regions } from '@entente/shared/contract/regions';
import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { regionOf, regions as regionNames } from '@entente/shared/vocabulary/places';
import { pairTotals } from '../tally/pair-totals.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

const size = regionNames.length;

/** The two regions of a pair as one number. */
function keyOf(pair: Pair): number {
  const [one, other] = countriesOf(pair).map((code) => regionNames.indexOf(regionOf(code)));
  return Math.min(one!, other!) * size + Math.max(one!, other!);
}

export async function answerRegions({ store, tally }: QueryDeps, filter: QueryOf<typeof regions>): Promise<AnswerOf<typeof regions>> {
  const { columns } = tally;
  const ids = await textIds({ store, tally }, filter);
  const rows = tally.select(filter, ids);
  const passes = tally.relationPasses(filter);
  const keys = columns.pairs.words.map(keyOf);
  const [first, pair] = [columns.firstRelation.data, columns.pair.data];
  const articles = new Uint32Array(size * size);
  const counted = new Int32Array(size * size).fill(-1);
  for (const row of rows) {
    for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
      const key = keys[pair[relation]!]!;
      if (counted[key] === row || (passes !== null && !passes(relation))) continue;
      counted[key] = row;
      articles[key]! += 1;
    }
  }
  const pairs = new Map<number, Pair[]>();
  tally.sum(filter, ids, pairTotals(columns, filter, passes)).counts.forEach((count, at) => {
    if (count > 0) pairs.set(keys[at]!, [...(pairs.get(keys[at]!) ?? []), columns.pairs.words[at]!]);
  });
  return {
    items: [...pairs]
      .map(([key, own]) => ({
        from: regionNames[Math.floor(key / size)]!,
        to: regionNames[key % size]!,
        articles: articles[key]!,
        pairs: own.toSorted(),
      }))
      .sort((a, b) => b.articles - a.articles || (a.from < b.from ? -1 : 1)),
  };
}
