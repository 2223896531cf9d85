import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { everything } from '../../../server/src/query/everything.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { follow } from '../../../server/src/tally/follow.ts';
import { openTally, type Tally } from '../../../server/src/tally/tally.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { storeEngines } from '../../support/store-engines.ts';

const counted = (tally: Tally): number[] => [...tally.select(everything, null)].map((row) => tally.columns.id.data[row]!).sort((a, b) => a - b);

async function counting(store: Store) {
  const from = await store.mark();
  const tally = await openTally(store.counted());
  const follower = follow({
    store,
    tally,
    from,
    onFault: (error) => {
      throw error;
    },
  });
  return { tally, follower, [Symbol.asyncDispose]: () => follower.stop() };
}

describe.each(storeEngines)('a tally that follows a store on $name', ({ missing, place }) => {
  it.skipIf(missing)('sees within two seconds what another process adds, changes and removes', async () => {
    await using at = place();
    const [here, there] = [await at.open(), await at.open()];
    await there.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    for (const one of fewArticles.slice(0, 4)) await addTagged(there, one);
    await using one = await counting(here);
    expect(counted(one.tally)).toEqual([1, 2, 3, 4]);

    for (const each of fewArticles.slice(4)) await addTagged(there, each);
    await there.remove([2]);
    await there.retag(3, tagging({ relations: [relation('FRA-ITA')] }));
    await sleep(1500);
    expect(counted(one.tally)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(one.tally.select({ ...everything, pair: ['FRA-ITA'] }, null)).toHaveLength(1);
    expect(one.tally.select({ ...everything, pair: ['GRC-TUR'] }, null)).toHaveLength(0);
  });

  it.skipIf(missing)('does not bring back by a slow look what a command has changed meanwhile', async () => {
    await using at = place();
    const store = await at.open();
    await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    const from = await store.mark();
    await addTagged(store, tagged(article({ title: 'Deal' }), tagging({ relations: [relation('FRA-ITA')] })));
    const tally = await openTally([]);
    let [letGo, hasRead]: [() => void, () => void] = [() => {}, () => {}];
    const [go, read] = [new Promise<void>((done) => (letGo = done)), new Promise<void>((done) => (hasRead = done))];
    let looks = 0;
    const slow: Pick<Store, 'since' | 'sourceCountries'> = {
      sourceCountries: () => store.sourceCountries(),
      async since(mark, has) {
        const news = await store.since(mark, has);
        if ((looks += 1) > 1) return news;
        hasRead();
        await go;
        return news;
      },
    };
    const follower = follow({ store: slow, tally, from, every: 60_000, onFault: () => {} });
    const first = follower.catchUp();
    await read;
    await store.retag(1, tagging({ relations: [relation('GRC-TUR')] }));
    const second = follower.catchUp();
    await sleep(50);
    letGo();
    await Promise.all([first, second]);
    expect(tally.select({ ...everything, pair: ['GRC-TUR'] }, null)).toHaveLength(1);
    expect(tally.select({ ...everything, pair: ['FRA-ITA'] }, null)).toHaveLength(0);
    await follower.stop();
  });

  it.skipIf(missing)('misses nothing and counts nothing twice while two processes write at once', async () => {
    await using at = place();
    const [here, there] = [await at.open(), await at.open()];
    await here.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
    await using one = await counting(here);
    const write = async (store: Store, name: string): Promise<void> => {
      for (let n = 0; n < 60; n += 1) {
        const result = await addTagged(store, tagged(article({ title: `${name} ${n}` }), tagging()));
        if (store === here && result.kind === 'stored') one.tally.add(result.stored);
        if (n % 7 === 0 && result.kind === 'stored') await store.remove([result.stored.id]);
        if (n % 10 === 0) await one.follower.catchUp();
      }
    };
    await Promise.all([write(here, 'here'), write(there, 'there')]);
    await one.follower.catchUp();
    const kept = (await here.database.all<{ id: number }>('SELECT id FROM articles ORDER BY id')).map(({ id }) => id);
    expect(kept).toHaveLength(102);
    expect(counted(one.tally)).toEqual(kept);
  });
});
