import type { Filter } from '@entente/shared/contract/filter';
import { partyOf } from '@entente/shared/domain/party';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { sideIds } from '@entente/shared/vocabulary/sides';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerCountryBalance } from '../../../server/src/query/country-balance.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { answerRegions } from '../../../server/src/query/regions.ts';
import { answerStrands } from '../../../server/src/query/strands.ts';
import { answerSummary } from '../../../server/src/query/summary.ts';
import { answerTimeline } from '../../../server/src/query/timeline.ts';
import { countedOf } from '../../../server/src/store/counted.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { counts } from '../../support/plain-filter.ts';
import { randomFrom } from '../../support/random.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { randomFilter } from '../../support/random-filter.ts';

const all = randomArticles(400, 23);
const random = randomFrom(29);
const filters = Array.from({ length: 100 }, () => randomFilter(random));
const plainly = (filter: Filter): number => all.filter((stored) => counts(filter, stored)).length;

describe('what is told of relations opens exactly the articles that it counts', () => {
  let deps: QueryDeps;
  beforeAll(async () => {
    // No filter here asks for text.
    deps = { store: {} as Store, tally: await openTally([all.map(countedOf)]) };
  });
  const shown = (list: readonly { id: string; articles: number }[], id: string): number => list.find((one) => one.id === id)?.articles ?? 0;

  it('in the summary, by topic, stance and class of equipment', async () => {
    for (const filter of filters) {
      const { topics, stances, equipment, articles } = await answerSummary(deps, filter);
      expect(articles).toBe(plainly(filter));
      const free = (part: keyof Filter): boolean => filter[part]?.length === 0;
      for (const id of topicIds) if (free('topic')) expect(shown(topics, id), id).toBe(plainly({ ...filter, topic: [id] }));
      for (const id of stanceIds) if (free('stance')) expect(shown(stances, id), id).toBe(plainly({ ...filter, stance: [id] }));
      for (const id of equipmentClassIds) if (free('equipment')) expect(shown(equipment, id), id).toBe(plainly({ ...filter, equipment: [id] }));
    }
  });

  it('in the balance of a country, by partner and side', async () => {
    for (const filter of filters) {
      const { sides, partners } = await answerCountryBalance(deps, { ...filter, of: 'TUR' });
      for (const side of sideIds) {
        expect(sides[side] ?? 0, side).toBe(plainly({ ...filter, party: [partyOf('TUR', side)] }));
        for (const { partner, sides: own } of partners) {
          const pair = partner < 'TUR' ? (`${partner}-TUR` as const) : (`TUR-${partner}` as const);
          if (filter.pair.length > 0 && !filter.pair.includes(pair)) continue;
          expect(own[side] ?? 0, `${partner} ${side}`).toBe(plainly({ ...filter, pair: [pair], party: [partyOf('TUR', side)] }));
        }
      }
    }
  });

  it('between regions, with the pairs that they stand for', async () => {
    for (const filter of filters) {
      for (const { articles, pairs } of (await answerRegions(deps, filter)).items) expect(articles).toBe(plainly({ ...filter, pair: pairs }));
    }
  });

  it('in the list of strands, whole and by pair', async () => {
    for (const filter of filters.filter(({ strand }) => strand.length === 0)) {
      const { items, total } = await answerStrands(deps, { ...filter, limit: 200 });
      expect(total).toBe(items.length);
      for (const { id, articles, pairs } of items) {
        expect(articles, id).toBe(plainly({ ...filter, strand: [id] }));
        for (const one of pairs) expect(one.articles).toBe(plainly({ ...filter, strand: [id], pair: [one.pair] }));
      }
    }
  });

  it('on the timeline, by stance and by topic with conflict apart, also where only a topic is chosen', async () => {
    for (const given of filters.filter(({ stance, topic }) => stance.length === 0 && topic.length < 2)) {
      const { from: _, to: __, ...filter } = given;
      const { buckets, undated } = await answerTimeline(deps, { ...filter, unit: 'month', split: 'stance', count: 'articles' });
      if (undated > 0) continue;
      for (const id of stanceIds) {
        const sum = buckets.reduce((total, bucket) => total + (bucket.counts[id] ?? 0), 0);
        expect(sum, id).toBe(plainly({ ...filter, stance: [id] }));
      }
      const apart = await answerTimeline(deps, { ...filter, unit: 'month', split: 'topic-stance', count: 'articles' });
      for (const id of filter.topic.length === 0 ? topicIds : filter.topic) {
        const sumOf = (key: string): number => apart.buckets.reduce((total, bucket) => total + (bucket.counts[key] ?? 0), 0);
        expect(sumOf(id), id).toBe(plainly({ ...filter, topic: [id], stance: ['cooperation', 'neutral'] }));
        expect(sumOf('conflict')).toBe(plainly({ ...filter, stance: ['conflict'] }));
      }
    }
  });
});
