import { strands } from '@entente/shared/contract/strands';
import { describe, expect, it } from 'vitest';
import { answerStrands } from '../../../server/src/query/strands.ts';
import { askingOfPair } from '../../support/pair-deps.ts';

const ask = askingOfPair();

describe('the strands of a pair', () => {
  it('are listed with their days, those named most first', async () => {
    expect(await ask(answerStrands, strands, { pair: ['AZE-TUR'] })).toEqual({
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
          pairs: [{ pair: 'AZE-TUR', articles: 3 }],
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
          pairs: [{ pair: 'AZE-TUR', articles: 1 }],
        },
      ],
    });
  });

  it('hold to the filter and the limit', async () => {
    const { total, items } = await ask(answerStrands, strands, { pair: ['AZE-TUR'], from: '2024-02-01', limit: 1 });
    expect([total, items.length, items[0]?.articles]).toEqual([2, 1, 1]);
  });
});
