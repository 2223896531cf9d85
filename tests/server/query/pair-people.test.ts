import { pairPeople } from '@entente/shared/contract/pair-people';
import { describe, expect, it } from 'vitest';
import { answerPairPeople } from '../../../server/src/query/pair-people.ts';
import { askingOfPair } from '../../support/pair-deps.ts';

const ask = askingOfPair();

describe('the people of a pair', () => {
  it('are those of the two countries, those named most first', async () => {
    expect(await ask(answerPairPeople, pairPeople, { pair: 'AZE-TUR' })).toEqual({
      pair: 'AZE-TUR',
      total: 2,
      items: [
        { name: 'Yaşar Güler', office: 'defence-minister', country: 'TUR', articles: 3, first: '2024-01-10', last: '2024-05-05' },
        { name: 'Zakir Hasanov', office: 'defence-minister', country: 'AZE', articles: 2, first: '2024-01-10', last: '2024-01-10' },
      ],
    });
  });

  it('hold to the filter', async () => {
    const { items } = await ask(answerPairPeople, pairPeople, { pair: 'AZE-TUR', topic: ['consultation'] });
    expect(items.map(({ name, articles }) => [name, articles])).toEqual([['Yaşar Güler', 1]]);
  });
});
