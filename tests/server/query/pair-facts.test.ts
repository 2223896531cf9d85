import { pairFacts } from '@entente/shared/contract/pair-facts';
import { describe, expect, it } from 'vitest';
import { answerPairFacts } from '../../../server/src/query/pair-facts.ts';
import { drones, sum, tanks } from '../../support/pair-articles.ts';
import { askingOfPair } from '../../support/pair-deps.ts';

const ask = askingOfPair();

describe('the facts of a pair', () => {
  it('are rows of equipment and money with their article and roles, once for a story, newest first', async () => {
    const { classes, stories, equipment, money } = await ask(answerPairFacts, pairFacts, { pair: 'AZE-TUR' });
    expect(classes).toEqual([
      { id: 'uncrewed', articles: 2 },
      { id: 'armour', articles: 1 },
    ]);
    expect(stories).toEqual({ equipment: 2, money: 1 });
    expect(equipment.map(({ articleId, name, quantity }) => [articleId, name, quantity])).toEqual([
      [1, 'Bayraktar TB2', 6],
      [4, 'tanks', null],
    ]);
    expect(equipment[0]).toEqual({
      ...drones,
      articleId: 1,
      storyId: 1,
      title: 'Drones sold',
      publisher: 'Daily Herald',
      published: { at: '2024-01-10', precision: 'day', origin: 'given' },
      sample: false,
      stance: 'cooperation',
      stage: 'signed',
      roles: [{ kind: 'supplier', from: 'TUR', to: 'AZE' }],
    });
    expect(money).toMatchObject([{ ...sum, articleId: 1 }]);
  });

  it('are those of this pair, not of another in the same article', async () => {
    const { equipment } = await ask(answerPairFacts, pairFacts, { pair: 'FRA-TUR' });
    expect(equipment).toMatchObject([{ ...tanks, articleId: 3 }]);
  });

  it('read no more stories than asked for, and count all the same', async () => {
    const { equipment, stories } = await ask(answerPairFacts, pairFacts, { pair: 'AZE-TUR', limit: 1 });
    expect([equipment.length, stories.equipment]).toEqual([1, 2]);
  });
});
