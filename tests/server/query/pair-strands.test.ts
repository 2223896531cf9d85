import { pairStrands } from '@entente/shared/contract/pair-strands';
import { describe, expect, it } from 'vitest';
import { answerPairStrands } from '../../../server/src/query/pair-strands.ts';
import { askingOfPair } from '../../support/pair-deps.ts';

const ask = askingOfPair();

describe('the strands of a pair', () => {
  it('are listed with their days, those named most first', async () => {
    expect(await ask(answerPairStrands, pairStrands, { pair: 'AZE-TUR' })).toEqual({
      pair: 'AZE-TUR',
      total: 2,
      items: [
        {
          id: 'shusha-declaration',
          name: 'Shusha Declaration',
          kind: 'agreement',
          articles: 3,
          stories: 2,
          first: '2024-01-10',
          last: '2024-05-05',
          dates: ['2024-01-10', '2024-01-11', '2024-05-05'],
        },
        {
          id: 'turaz-eagle',
          name: 'TurAz Qartalı',
          kind: 'exercise',
          articles: 1,
          stories: 1,
          first: '2024-03-01',
          last: '2024-03-01',
          dates: ['2024-03-01'],
        },
      ],
    });
  });

  it('hold to the filter and the limit', async () => {
    const { total, items } = await ask(answerPairStrands, pairStrands, { pair: 'AZE-TUR', from: '2024-02-01', limit: 1 });
    expect([total, items.length, items[0]?.articles]).toEqual([2, 1, 1]);
  });
});
