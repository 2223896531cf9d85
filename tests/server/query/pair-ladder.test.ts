import { pairLadder } from '@entente/shared/contract/pair-ladder';
import { describe, expect, it } from 'vitest';
import { answerPairLadder } from '../../../server/src/query/pair-ladder.ts';
import { askingOfPair } from '../../support/pair-deps.ts';

const ask = askingOfPair();

describe('the ladder of a pair', () => {
  it('counts for each topic the stages that a sentence proves, refusals beside them', async () => {
    expect(await ask(answerPairLadder, pairLadder, { pair: 'AZE-TUR' })).toEqual({
      pair: 'AZE-TUR',
      cells: [
        { topic: 'agreement', stage: 'signed', articles: 1, stories: 1, first: '2024-01-10', last: '2024-01-10' },
        { topic: 'exercise', stage: 'cancelled', articles: 1, stories: 1, first: '2024-03-01', last: '2024-03-01' },
        { topic: 'arms-transfer', stage: 'mooted', articles: 1, stories: 1, first: '2024-01-10', last: '2024-01-10' },
        { topic: 'arms-transfer', stage: 'signed', articles: 1, stories: 1, first: '2024-01-11', last: '2024-01-11' },
      ],
      unstaged: 2,
    });
  });

  it('holds to the filter', async () => {
    const { cells } = await ask(answerPairLadder, pairLadder, { pair: 'AZE-TUR', stance: ['conflict'] });
    expect(cells.map(({ topic, stage }) => [topic, stage])).toEqual([['exercise', 'cancelled']]);
  });

  it('is empty for a pair that no article names', async () => {
    expect(await ask(answerPairLadder, pairLadder, { pair: 'PER-TUR' })).toEqual({ pair: 'PER-TUR', cells: [], unstaged: 0 });
  });
});
