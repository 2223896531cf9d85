import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../server/src/store/article-heads.ts';
import { createStore } from '../../../server/src/store/create-store.ts';
import { openEngine } from '../../../server/src/store/open-store.ts';
import { packArticle } from '../../../server/src/store/pack-article.ts';
import type { AddResult, Store, StoryCandidate, StoryChoice } from '../../../server/src/store/store.ts';
import { addTagged } from '../../support/add-tagged.ts';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { collect } from '../../support/collect.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { storeEngines, type TestPlace } from '../../support/store-engines.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { searchWords } from '../../support/search-words.ts';

async function filled(at: TestPlace): Promise<Store> {
  const store = await at.open();
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  await Promise.all(fewArticles.map((one) => addTagged(store, one)));
  return store;
}

const stored = (result: AddResult) => {
  if (result.kind !== 'stored') throw new Error('not stored');
  return result.stored;
};

describe.each(storeEngines)('a store on $name', ({ missing, place }) => {
  it.skipIf(missing)('keeps articles with all that is said of them, in the order in which they were handed over', async () => {
    await using at = place();
    const store = await filled(at);
    const all = await collect(store.all());
    expect(all.map(({ id, storyId }) => [id, storyId])).toEqual(fewArticles.map((_, n) => [n + 1, n + 1]));
    expect(all.map(({ article: its, tagging: tags }) => ({ article: its, tagging: tags }))).toEqual(
      fewArticles.map(({ article: its, tagging: tags }) => ({ article: its, tagging: tags })),
    );
    expect((await store.byIds([3, 99, 1, 3])).map(({ id }) => id)).toEqual([3, 1, 3]);
    const headsOf = async (ids: number[]) => (await store.byIds(ids)).map(headOf);
    expect(await store.heads([3, 99, 1, 6])).toEqual(await headsOf([3, 1, 6]));
    await store.database.run('DELETE FROM counted WHERE article_id = 3');
    expect(await store.heads([3, 1])).toEqual(await headsOf([3, 1]));
    await store.repair(() => {});
    expect(await store.raw(2)).toEqual(fewArticles[1]!.raw);
    expect(await store.raw(99)).toBeNull();
    expect(await store.sampleIds()).toEqual([6]);
    expect(await store.check()).toEqual([]);
  });

  it.skipIf(missing)('knows a copy by its text and by its address, sample apart', async () => {
    await using at = place();
    const store = await filled(at);
    const [first] = fewArticles;
    expect(await addTagged(store, first!)).toEqual({ kind: 'duplicate', id: 1, by: 'text' });
    const sameAddress = tagged(article({ title: 'Another', url: 'https://example.org/corvettes' }), tagging());
    expect(await addTagged(store, sameAddress)).toEqual({ kind: 'duplicate', id: 7, by: 'url' });
    expect(stored(await addTagged(store, { ...first!, article: { ...first!.article, sample: true } })).id).toBeGreaterThan(7);
  });

  it.skipIf(missing)('takes the same text once, from however many hands at the same time', async () => {
    await using at = place();
    const [one, two] = [await filled(at), await at.open()];
    const texts = Array.from({ length: 12 }, (_, n) => tagged(article({ title: `Text ${n % 3}` }), tagging()));
    const results = await Promise.all(texts.map((text, n) => addTagged(n % 2 === 0 ? one : two, text)));
    expect(results.filter(({ kind }) => kind === 'stored')).toHaveLength(3);
    expect(await collect(two.all())).toHaveLength(10);
  });

  it.skipIf(missing)('offers for a story what is near in time and shares keys, and what shares most before all others', async () => {
    await using at = place();
    const store = await filled(at);
    const offered: string[] = [];
    const add = async (text: string, day: number, keys: number[], sample = false): Promise<number> => {
      offered.length = 0;
      const choose = (candidates: readonly StoryCandidate[]): StoryChoice | null => {
        offered.push(...candidates.map(({ sketch }) => sketch));
        const [most] = candidates;
        return most ? { storyId: most.storyId, copyOf: most.id } : null;
      };
      return stored(await store.add(packArticle(tagged(article({ title: text, sample }), tagging()), { day, keys, text }), choose)).storyId;
    };
    const first = await add('first', 100, [1, 2, 3]);
    await add('of the sample', 100, [1, 2, 3], true);
    expect(await add('far', 111, [1, 2, 3])).not.toBe(first);
    expect(await add('other keys', 100, [7])).not.toBe(first);
    expect(await add('near', 103, [1, 9])).toBe(first);
    await add('before', 98, [1, 2, 4]);
    expect(offered).toEqual(['first', 'near']);
  });

  it.skipIf(missing)('finds words, phrases and beginnings, whatever their case and marks', async () => {
    await using at = place();
    const store = await filled(at);
    await addTagged(store, tagged(article({ title: 'İzmir şehrinde TATBİKAT', body: ['Çok uluslu tatbikat başladı; drones too.'] }), tagging()));
    expect(await searchWords(store, 'drones')).toEqual(expect.arrayContaining([1, 8]));
    expect(await searchWords(store, 'drones together')).toEqual([1]);
    expect(await searchWords(store, '"together drones"')).toEqual([]);
    expect(await searchWords(store, '"drones together"')).toEqual([1]);
    for (const query of ['izmir', 'IZMIR', 'ızmır', 'sehrinde', 'tatbik*', 'basladi', 'ÇOK'])
      expect(await searchWords(store, query), query).toEqual([8]);
    expect(await searchWords(store, 'zeppelin')).toEqual([]);
    expect(await searchWords(store, '"drones\' OR 1=1; --"')).toEqual([]);
    expect(await searchWords(store, 'drones\' OR (tatbikat NOT "drones too")')).toEqual([1, 8]);
    expect(await searchWords(store, "drones' AND' 1=1 --")).toEqual([]);
  });

  it.skipIf(missing)('finds words by AND, OR and NOT, in the title alone, and in scripts without spaces', async () => {
    await using at = place();
    const store = await filled(at);
    const texts = [
      ['中国和巴基斯坦举行国防磋商', '两国海军将举行联合演习。'],
      ['日本の防衛装備', '共同開発プログラムについて協議した。'],
      ['한국은 무기를 수출한다', '방위산업 협력을 강화했다.'],
      ['การฝึกร่วม', 'กองทัพไทยและสหรัฐ'],
    ];
    for (const [title, text] of texts) await addTagged(store, tagged(article({ title: title!, body: [text!] }), tagging()));
    const cases: [query: string, ids: number[]][] = [
      ['国防', [8]],
      ['联合演习', [8]],
      ['防国', []],
      ['国', [8]],
      ['プログラム', [9]],
      ['開発', [9]],
      ['한국', [10]],
      ['"방위산업 협력"', [10]],
      ['กองทัพ', [11]],
      ['title:海军', []],
      ['title:磋商 -海军', []],
      ['title:磋商 -陆军', [8]],
      ['drones OR corvettes OR 国防', [1, 7, 8]],
      ['report OR (drones NOT corvettes)', [1]],
      ['title:together OR title:prod*', [1]],
      ['title:(joint production) -(exercise OR deal)', [1]],
      ['together NOT title:drones', [2, 3, 4, 5, 6, 7]],
    ];
    for (const [query, ids] of cases) expect(await searchWords(store, query), query).toEqual(ids);
  });

  it.skipIf(missing)('ranks what it found: the title before the body, more before less, then the newer', async () => {
    await using at = place();
    const store = await filled(at);
    const add = (title: string, body: string) => addTagged(store, tagged(article({ title, body: [body] }), tagging()));
    await add('A frigate, late', 'It sailed on for many days and nothing else is told.');
    await add('News of the port', 'A frigate came in here with many other ships and boats.');
    await add('News of the port', 'A frigate came in here with many other ships and boats too.');
    const frigate = { words: ['frigate'], prefix: false, title: false };
    expect((await store.rank([frigate], [1, 8, 9, 10]))[0]).toBe(8);
    expect((await store.rank([frigate], [1, 8, 9, 10])).at(-1)).toBe(1);
    expect(await store.rank([], [3, 9, 1])).toEqual([9, 3, 1]);
    expect(await store.rank([frigate], [])).toEqual([]);
  });

  it.skipIf(missing)('replaces tags, and removes an article with all that hangs on it', async () => {
    await using at = place();
    const store = await filled(at);
    const tags = tagging({ relations: [relation('GRC-ITA')], relevant: false });
    await store.retag(1, tags);
    expect((await store.byIds([1]))[0]).toMatchObject({ tagging: tags, article: fewArticles[0]!.article });
    expect(await store.remove([1, 2, 99])).toBe(2);
    expect(await store.remove([1])).toBe(0);
    expect((await collect(store.all())).map(({ id }) => id)).toEqual([3, 4, 5, 6, 7]);
    expect(await searchWords(store, 'drones')).toEqual([]);
    expect(await store.raw(1)).toBeNull();
    // An id is never used twice.
    expect(stored(await addTagged(store, fewArticles[0]!)).id).toBeGreaterThan(7);
    for (const table of ['relations', 'counted', 'story_keys', 'raw']) {
      expect(await store.database.all(`SELECT article_id FROM ${table} WHERE article_id NOT IN (SELECT id FROM articles)`), table).toEqual([]);
    }
  });

  it.skipIf(missing)('stores nothing of an article whose story cannot be chosen', async () => {
    await using at = place();
    const store = await filled(at);
    const broken = addTagged(store, tagged(article({ title: 'Broken' }), tagging()), () => {
      throw new Error('no choice');
    });
    const next = addTagged(store, tagged(article({ title: 'Next' }), tagging()));
    await expect(broken).rejects.toThrow('no choice');
    expect((await store.byIds([stored(await next).id]))[0]?.article.title).toBe('Next');
    expect(await searchWords(store, 'broken')).toEqual([]);
  });

  it.skipIf(missing)('counts by source, and keeps notes', async () => {
    await using at = place();
    const store = await filled(at);
    await store.ensureSource({ id: 'empty', kind: 'feed', name: 'Empty' });
    await store.ensureSource({ id: 'empty', kind: 'feed', name: 'Not again' });
    expect((await store.sources()).map(({ id, name, articles, lastArticleAt }) => [id, name, articles, lastArticleAt])).toEqual([
      ['empty', 'Empty', 0, null],
      ['paste', 'Pasted texts', 7, '2026-01-01T00:00:00Z'],
    ]);
    expect(await store.note('a')).toBeNull();
    await store.setNote('a', '1');
    await store.setNote('a', '2');
    expect(await store.note('a')).toBe('2');
    expect(await store.isEmpty()).toBe(false);
  });

  it.skipIf(missing)('finds what does not fit together, and makes it anew from the articles', async () => {
    await using at = place();
    const store = await filled(at);
    const before = await collect(store.all());
    const { database } = store;
    await database.run("DELETE FROM relations WHERE pair = 'AZE-TUR'");
    await database.run('DELETE FROM full_text WHERE ' + (database.engine === 'sqlite' ? 'rowid = 1' : 'article_id = 1'));
    expect(await store.check()).toEqual([
      '1 articles that a search for words does not find',
      '4 articles whose rows of tags are not those of their tagging',
    ]);
    expect(await searchWords(store, 'drones')).toEqual([]);
    const said: string[] = [];
    await store.repair((line) => said.push(line));
    expect(said).toEqual(['7 articles made anew']);
    expect(await store.check()).toEqual([]);
    expect(await searchWords(store, 'drones')).toEqual([1]);
    expect(await collect(store.all())).toEqual(before);
    expect(await store.lastArrival()).toBe('2026-01-01T00:00:00Z');
  });

  it.skipIf(missing)('is copied to a file while in use, and opens from there as it was', async () => {
    await using at = place();
    const store = await filled(at);
    using folder = temporaryFolder();
    const file = join(folder.path, 'copy.sqlite');
    const adding = addTagged(store, tagged(article({ title: 'Meanwhile' }), tagging()));
    await store.backup(file);
    await adding;
    expect(readdirSync(folder.path)).toEqual(['copy.sqlite']);
    await expect(store.backup(file)).rejects.toThrow('exists already');
    const copy = createStore(await openEngine(file));
    const all = await collect(copy.all());
    expect(all.slice(0, 7)).toEqual((await collect(store.all())).slice(0, 7));
    expect(await copy.check()).toEqual([]);
    expect(await searchWords(copy, 'drones')).toEqual([1]);
    await copy.close();
  });

  it.skipIf(missing)('is all there when it is opened again', async () => {
    await using at = place();
    const before = await collect((await filled(at)).all());
    expect(await collect((await at.open()).all())).toEqual(before);
  });
});
