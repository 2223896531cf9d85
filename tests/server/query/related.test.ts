import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textQueryFault } from '@entente/shared/contract/text-query';
import { emptyFilter } from '@entente/shared/contract/filter';
import { answerArticles } from '../../../server/src/query/articles.ts';
import { answerRelated } from '../../../server/src/query/related.ts';
import type { QueryDeps } from '../../../server/src/query/query-deps.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { type TempStore, tempStore } from '../../support/temp-store.ts';

const both = tagging({ relations: [relation('AZE-TUR')] });
const one = (title: string, body: string, tags = both, language = 'en') => tagged(article({ title, body: [body], language }), tags);

const filler = Array.from({ length: 20 }, (_, at) =>
  one(`Ministers meet number${at}`, `The ministers spoke about their cooperation in room ${at}.`, tagging({ relations: [relation('GEO-TUR')] })),
);
const articles = [
  one(
    'Shipyard lays down Milgem corvette for Baku',
    'The shipyard in Pendik laid down a corvette. The ministers praised cooperation. Türkiye builds.',
  ),
  one('Milgem corvette launched at shipyard', 'The shipyard in Pendik launched the corvette.'),
  one('Corvette crew trained', 'The crew of the corvette trained.'),
  one('Ministers spoke again', 'The ministers spoke about their cooperation.'),
  one('Corvette for another at the same shipyard', 'A Milgem corvette of Pendik.', tagging({ relations: [relation('PAK-TUR')] })),
  one('两国海军举行联合演习', '海军演习在海上举行。', both, 'zh'),
  one('海军演习结束', '海军演习今天结束了。', both, 'zh'),
  one('An empty one', 'So it is.', tagging()),
  ...filler,
];
let temp: TempStore;
let deps: QueryDeps;
beforeAll(async () => {
  temp = await tempStore(articles);
  deps = { store: temp.store, tally: await openTally(temp.store.counted()) };
});
afterAll(() => temp[Symbol.asyncDispose]());

describe('more like this', () => {
  it('asks for the pair and for what others do not say, best first, the story itself apart', async () => {
    const { q, total, items } = await answerRelated(deps, { id: 1, limit: 6 });
    expect(q).toMatch(/^pair:AZE-TUR \(/u);
    expect(q).toContain('corvette');
    for (const word of ['ministers', 'cooperation', 'Türkiye', 'The ']) expect(q).not.toContain(word);
    expect(items.map(({ id }) => id)).toEqual([2, 3]);
    expect(total).toBe(2);
    expect(items[0]!.snippet).toContain('\u{E000}');
  });

  it('takes letters side by side where there are no spaces', async () => {
    const { q, items } = await answerRelated(deps, { id: 6, limit: 1 });
    expect(q).toContain('海军');
    expect(items.map(({ id }) => id)).toEqual([7]);
  });

  it('makes a query that can be read, and may find nothing', async () => {
    for (let id = 1; id <= articles.length; id += 1) {
      const { q, total } = await answerRelated(deps, { id, limit: 1 });
      expect(textQueryFault(q), q).toBeNull();
      if (q === '') continue;
      // Whoever opens it finds what was counted, and the article itself.
      const found = await answerArticles(deps, { ...emptyFilter, q, sort: 'newest', limit: 200 });
      expect(total, q).toBe(found.items.filter((other) => other.id !== id).length);
    }
    expect((await answerRelated(deps, { id: 8, limit: 5 })).items).toEqual([]);
    await expect(answerRelated(deps, { id: 999, limit: 5 })).rejects.toThrow('no article 999');
  });
});
