import { emptyFilter } from '@entente/shared/contract/filter';
import { expect, it } from 'vitest';
import { answerArticles } from '../../../server/src/query/articles.ts';
import { answerChanges } from '../../../server/src/query/changes.ts';
import { answerCountryBalance } from '../../../server/src/query/country-balance.ts';
import { answerFacets } from '../../../server/src/query/facets.ts';
import { answerPairFacts } from '../../../server/src/query/pair-facts.ts';
import { answerPairLadder } from '../../../server/src/query/pair-ladder.ts';
import { answerPairPeople } from '../../../server/src/query/pair-people.ts';
import { answerPairSummary } from '../../../server/src/query/pair.ts';
import { answerPairPeriods } from '../../../server/src/query/pair-periods.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { answerRegions } from '../../../server/src/query/regions.ts';
import { answerRelationships } from '../../../server/src/query/relationships.ts';
import { answerStrands } from '../../../server/src/query/strands.ts';
import { answerSummary } from '../../../server/src/query/summary.ts';
import { answerTimeline } from '../../../server/src/query/timeline.ts';
import { answerUpcoming } from '../../../server/src/query/upcoming.ts';
import { countedOf } from '../../../server/src/store/counted.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { openTally, type Tally } from '../../../server/src/tally/tally.ts';
import { randomFrom } from '../../support/random.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { randomFilter } from '../../support/random-filter.ts';

const counted = randomArticles(600, 51).map(countedOf);
const random = randomFrom(53);
const filters = [emptyFilter, ...Array.from({ length: 23 }, () => randomFilter(random))];
/** No filter here asks for text, and what is read of articles does not matter: which they are does. */
const store = { heads: async () => [], byIds: async () => [] } as unknown as Store;

/** Every question that goes on with what it has added up. */
const askAll = async (tally: Tally): Promise<unknown[]> => {
  const deps: QueryDeps = { store, tally };
  const answers: unknown[] = [];
  for (const filter of filters) {
    const { pair: _, ...rest } = filter;
    answers.push(
      await answerFacets(deps, filter),
      await answerSummary(deps, filter),
      await answerRelationships(deps, { ...filter, limit: 300 }),
      await answerChanges(deps, { ...filter, days: 90, limit: 100 }),
      await answerPairPeriods(deps, { ...filter, unit: 'quarter', limit: 50 }),
      await answerRegions(deps, filter),
      await answerStrands(deps, { ...filter, limit: 50 }),
      await answerCountryBalance(deps, { ...filter, of: 'TUR' }),
      await answerPairSummary(deps, { ...rest, pair: counted[0]!.relations[0]?.pair ?? 'AZE-TUR' }),
    );
    const ofPair = { ...rest, pair: counted[0]!.relations[0]?.pair ?? 'AZE-TUR' } as const;
    answers.push(
      await answerPairLadder(deps, ofPair),
      await answerPairPeople(deps, { ...ofPair, limit: 50 }),
      await answerPairFacts(deps, { ...ofPair, limit: 50 }),
    );
    answers.push(await answerUpcoming(deps, { ...filter, limit: 50 }));
    // Where the page ends is told by the last of its rows.
    for (const sort of ['newest', 'oldest'] as const) answers.push(await answerArticles(deps, { ...filter, sort, limit: 7 }));
    for (const split of ['topic', 'stance', 'topic-stance', 'pair', 'publisherCountry'] as const) {
      answers.push(await answerTimeline(deps, { ...filter, unit: 'month', split, count: 'articles' }));
    }
    answers.push(await answerTimeline(deps, { ...filter, unit: 'month', split: 'topic', count: 'stories' }));
  }
  return answers;
};

it('what is asked again after articles have come, gone and changed is answered as if it were asked for the first time', async () => {
  const steps: ((tally: Tally) => void)[] = [
    (tally) => counted.slice(0, 300).forEach(tally.add),
    (tally) => counted.slice(300, 500).forEach(tally.add),
    (tally) => tally.remove([3, 77, 401]),
    (tally) => counted.slice(500, 520).forEach(tally.add),
    // Tagged anew, and of another story.
    (tally) => [12, 13, 14].forEach((id) => tally.add({ ...counted[id + 200]!, id, storyId: counted[2]!.storyId })),
    (tally) => tally.columns.setSourceCountry(counted[0]!.sourceId, 'FRA'),
    (tally) => counted.slice(520).forEach(tally.add),
  ];
  const kept = await openTally([]);
  for (const [at, step] of steps.entries()) {
    step(kept);
    const again = await askAll(kept);
    // The rows that died stand elsewhere in one that begins now; what is counted does not.
    const fresh = await openTally([]);
    for (const one of steps.slice(0, at + 1)) one(fresh);
    expect(again).toEqual(await askAll(fresh));
  }
});
