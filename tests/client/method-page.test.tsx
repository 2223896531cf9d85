import { cleanup, screen, within } from '@testing-library/react';
import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { evaluation, Figures, Measured } from '@entente/shared/contract/evaluation';
import { afterEach, expect, test, vi } from 'vitest';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

const figures = (pairs: number): Figures => ({
  scores: { pairs: { labelled: 50, precision: 0.9, recall: 0.62, f1: pairs } },
  stance: { count: 9, of: 10 },
  stage: { count: 0, of: 0 },
});

const measured = (items: number, pairs: number): Measured => ({
  items,
  languages: 15,
  tagger: 'entente-tagger 2',
  measuredOn: '2026-11-27',
  figures: figures(pairs),
  wronglyRelevant: { count: 2, of: 70 },
  verbatim: { count: 40, of: 40 },
  baselines: { names: figures(0.31), 'first-two': figures(0.52), 'all-pairs': figures(0.43) },
});

const answer: AnswerOf<typeof evaluation> = {
  own: {
    ...measured(320, 0.73),
    byLanguage: [
      { language: 'tr', items: 40, f1: { pairs: 0.84 }, allPairs: { pairs: 0.5 } },
      { language: 'nl', items: 1, f1: { pairs: 0 }, allPairs: { pairs: 0 } },
    ],
    byTopic: [{ topic: 'aid', score: { labelled: 12, precision: 0.8, recall: 0.5, f1: 0.62 } }],
    byTrap: [
      { trap: 'airline', fallenFor: { count: 2, of: 17 }, missedPairs: { count: 0, of: 0 } },
      { trap: 'firm-as-party', fallenFor: { count: 0, of: 0 }, missedPairs: { count: 10, of: 20 } },
    ],
    errors: [{ field: 'topics', topic: 'aid', kind: 'missed', count: 6, of: 12 }],
  },
  check: measured(160, 0.68),
  real: measured(89, 0.82),
};

const open = (tagger: string): void => {
  answeringFetch({ status: () => ({ ...someStatus, tagger }), facets: () => someFacets, evaluation: () => answer });
  openApp('/method');
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the figures stand beside those of the simple ways, the unseen half and real news', async () => {
  open('entente-tagger 2');
  const table = await screen.findByRole('region', { name: 'Figures by field' });
  const cells = within(within(table).getByRole('row', { name: /^Pairs/u })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['0.73', '', '0.90', '0.62', '50', '0.68', '0.82', '0.31', '0.52', '0.43']);
  expect(screen.getByText(/it finds 62% of the 50 pairs that they state, and 90% of the pairs that it gives are right/u)).toBeTruthy();
});

test('weak spots are told in words, and languages with few articles stand apart', async () => {
  open('entente-tagger 2');
  expect(await screen.findByText('Missed: 6 of 12 articles on Military aid & financing (50%).')).toBeTruthy();
  expect(screen.getByText(/taken for it: airline 2 of 17/u)).toBeTruthy();
  expect(screen.getByText(/missed more often than in all \(38%\) in articles with: firm as party \(50% of 20\)/u)).toBeTruthy();
  const table = screen.getByRole('region', { name: 'F1 by language' });
  expect(within(table).getByText('Turkish')).toBeTruthy();
  expect(within(table).queryByText('Dutch')).toBeNull();
  expect(screen.getByText('Read for countries, and no pair found yet: Dutch.')).toBeTruthy();
});

test('it says so when the tagger at work is not the one that was measured', async () => {
  open('entente-tagger 3');
  expect(await screen.findByText(/the tagger at work now is entente-tagger 3, and has not been measured/u)).toBeTruthy();
});
