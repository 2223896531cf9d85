import { describe, expect, it } from 'vitest';
import { createViewsStore } from '../../../server/src/store/views-store.ts';
import { storeEngines } from '../../support/store-engines.ts';

const at = '2026-03-01T00:00:00.000Z';

describe.each(storeEngines)('$name keeps saved views', ({ missing, place }) => {
  it.skipIf(missing !== null)('under names, of which each is there once, and one home at most', async () => {
    await using here = place();
    const views = createViewsStore((await here.open()).database);
    const first = await views.save({ name: 'Türkiye', path: '/?country=TUR', home: true }, at);
    await views.save({ name: 'azerbaijan', path: '/?country=AZE', home: true }, at);
    expect(await views.save({ name: 'Türkiye', path: '/articles?country=TUR', home: false }, at)).toBe(first);
    expect((await views.list()).map(({ name, path, home }) => [name, path, home])).toEqual([
      ['azerbaijan', '/?country=AZE', true],
      ['Türkiye', '/articles?country=TUR', false],
    ]);
    expect(await views.remove(first)).toBe(true);
    expect(await views.remove(first)).toBe(false);
    expect(await views.list()).toHaveLength(1);
  });
});
