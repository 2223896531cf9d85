import { describe, expect, it } from 'vitest';
import { copyStore } from '../../../server/src/store/copy-store.ts';
import type { Engine } from '../../../server/src/store/engine.ts';
import { createStore } from '../../../server/src/store/create-store.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, tagged, tagging } from '../../support/build.ts';
import { collect } from '../../support/collect.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { randomArticles, someSources } from '../../support/random-articles.ts';
import { storeEngines } from '../../support/store-engines.ts';
import { searchWords } from '../../support/search-words.ts';

const many = [...fewArticles, ...randomArticles(450, 3).map(({ article: its, tagging: tags }, n) => tagged({ ...its, textHash: `${n}` }, tags))];

async function fill(engine: Engine): Promise<void> {
  const store = createStore(engine);
  for (const id of someSources) await store.ensureSource({ id, kind: 'file', name: id, language: 'en' });
  await store.setNote('kept', 'yes – ğ');
  for (const one of many) await addTagged(store, one);
  await store.retag(2, tagging());
  await store.remove([3, many.length]);
}

async function contentOf(engine: Engine) {
  const store = createStore(engine);
  return {
    articles: await collect(store.all()),
    raw: await store.raw(1),
    note: await store.note('kept'),
    sources: await store.sources(),
    found: (await searchWords(store, '"drones together"')).concat(await searchWords(store, 'report')).sort((a, b) => a - b),
  };
}

const ways = storeEngines.flatMap((from) =>
  storeEngines.map((to) => ({ name: `${from.name} to ${to.name}`, missing: from.missing ?? to.missing, from, to })),
);

describe.each(ways)('a copy from $name', ({ missing, from, to }) => {
  it.skipIf(missing)('holds the same, and goes on with the same numbers', async () => {
    await using there = to.place();
    await using here = from.place();
    const [source, target] = [await here.openEngine(), await there.openEngine()];
    await fill(source);
    const said: string[] = [];
    await copyStore({ from: source, to: target, source: 'here', say: (line) => said.push(line) });
    expect(await contentOf(target)).toEqual(await contentOf(source));
    expect(said).toContain(`articles: ${many.length - 2} rows verified`);
    const next = await addTagged(createStore(target), tagged(article({ title: 'Next' }), tagging()));
    expect(next).toMatchObject({ stored: { id: many.length + 1 } });
  });

  it.skipIf(missing)('goes on where it was broken off, and is nothing else until it is whole', async () => {
    await using there = to.place();
    await using here = from.place();
    const [source, target] = [await here.openEngine(), await there.openEngine()];
    await fill(source);
    const breaking = (line: string): void => {
      if (line.startsWith('articles: 200')) throw new Error('broken off');
    };
    await expect(copyStore({ from: source, to: target, source: 'here', say: breaking })).rejects.toThrow('broken off');
    await expect(there.open()).rejects.toThrow('half of a copy');
    await expect(copyStore({ from: source, to: target, source: 'elsewhere', say: () => {} })).rejects.toThrow('part of a copy of here');
    const said: string[] = [];
    await copyStore({ from: source, to: target, source: 'here', say: (line) => said.push(line) });
    expect(said).not.toContain('articles: 200 rows copied');
    expect(await contentOf(target)).toEqual(await contentOf(source));
    await expect(copyStore({ from: source, to: target, source: 'here', say: () => {} })).rejects.toThrow('holds articles already');
  });

  it.skipIf(missing)('that is not the same is not accepted', async () => {
    await using there = to.place();
    await using here = from.place();
    const [source, target] = [await here.openEngine(), await there.openEngine()];
    await fill(source);
    const spoiling = async (): Promise<void> => {
      await copyStore({
        from: source,
        to: target,
        source: 'here',
        say: (line) => {
          if (line.startsWith('articles: 455 rows copied')) throw new Error('now');
        },
      }).catch(() => undefined);
      await target.database.run("UPDATE articles SET publisher = 'Another' WHERE id = 5");
    };
    await spoiling();
    await expect(copyStore({ from: source, to: target, source: 'here', say: () => {} })).rejects.toThrow('The copy of articles is not the same');
  });
});
