import type { Tagging } from '@entente/shared/domain/tagging';
import { expect, it } from 'vitest';
import { article, relation, tagged, tagging } from '../../support/build.ts';
import { tempStore } from '../../support/temp-store.ts';

it('a store with tags of an earlier version opens: what that version did not know is empty', async () => {
  const full = tagging({ relations: [relation('AZE-TUR', { topics: ['industry'] })] });
  const { people: _people, ...rest } = full;
  const relations = full.relations.map(({ equipment: _equipment, money: _money, strands: _strands, event: _event, ...known }) => known);
  const earlier = { ...rest, relations } as Tagging;
  await using temp = await tempStore([tagged(article(), earlier)]);
  expect((await temp.store.byIds([1]))[0]?.tagging).toEqual(full);
});
