import { expect, it } from 'vitest';
import { answerFacets } from '../../../server/src/query/facets.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { countedOf } from '../../../server/src/store/counted.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { joinColumns } from '../../../server/src/tally/join-columns.ts';
import { openTally, tallyOver } from '../../../server/src/tally/tally.ts';
import { randomFrom } from '../../support/random.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { randomFilter } from '../../support/random-filter.ts';

const counted = randomArticles(600, 41).map(countedOf);
const random = randomFrom(43);
const filters = Array.from({ length: 60 }, () => randomFilter(random));
/** No filter here asks for text. */
const store = {} as Store;

it('what is counted in parts counts as one does that is counted whole, and goes on like it', async () => {
  const parts = await Promise.all([counted.slice(0, 170), [], counted.slice(170, 180), counted.slice(180, 500)].map((part) => openTally([part])));
  const [joined, whole] = [tallyOver(joinColumns(parts.map(({ columns }) => columns))), await openTally([counted.slice(0, 500)])];
  for (const tally of [joined, whole]) {
    for (const one of counted.slice(500)) tally.add(one);
    tally.add({ ...counted[7]!, id: 3 });
    tally.remove([4, 200, 501]);
    tally.columns.setSourceCountry(counted[0]!.sourceId, 'TUR');
  }
  for (const filter of filters) {
    expect([...joined.select(filter, null)], JSON.stringify(filter)).toEqual([...whole.select(filter, null)]);
    const ask = (tally: QueryDeps['tally']) => answerFacets({ store, tally }, filter);
    expect(await ask(joined)).toEqual(await ask(whole));
  }
  const { columns, dictionaries, living, highestStory } = joined.columns;
  expect([living, highestStory]).toEqual([whole.columns.living, whole.columns.highestStory]);
  expect(columns.map(({ data, length }) => [...data.subarray(0, length)])).toEqual(
    whole.columns.columns.map(({ data, length }) => [...data.subarray(0, length)]),
  );
  expect(dictionaries.map(({ words }) => words)).toEqual(whole.columns.dictionaries.map(({ words }) => words));
});
