import { cleanup, screen, within } from '@testing-library/react';
import type { Evidence } from '@entente/shared/domain/tagging';
import { afterEach, expect, test, vi } from 'vitest';
import { article, relation, tagging } from '../support/build.ts';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

const quote = 'Türkiye will deliver six drones to Azerbaijan.';

const evidence: Evidence = {
  quote,
  where: 'body',
  start: 0,
  end: quote.length,
  rule: 'link/gives + arms-transfer/equipment',
  reason: 'one gives the other; weapons are delivered',
  score: 0.9,
  topic: 'arms-transfer',
  stage: 'signed',
  spans: [{ start: 13, end: 20, role: 'topic', label: 'delivering, handing over, shipping' }],
};

const delivery = relation('AZE-TUR', {
  topics: ['arms-transfer'],
  evidence: [evidence],
  equipment: [{ class: 'uncrewed', name: 'drones', quantity: 6, where: 'body', start: 21, end: 31, surface: 'six drones' }],
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a tag is shown with its rule, the reason in words, what was read, its score and the tagger', async () => {
  answeringFetch({
    status: () => someStatus,
    facets: () => someFacets,
    articleById: () => ({
      id: 1,
      article: article({ title: 'Drones for Baku', body: [quote] }),
      tagging: { ...tagging({ relations: [delivery] }), tagger: 'entente-tagger 2' },
      storyId: 1,
    }),
  });
  openApp('/articles/1');
  const reason = await screen.findByText(/one gives the other; weapons are delivered → Arms transfer & procurement, stage signed\./u);
  expect(reason.textContent).toContain('Rule link/gives + arms-transfer/equipment, certain (0.90), in the body.');
  const words = screen.getByText('Words read: 1').parentElement!;
  expect(within(words).getByRole('listitem', { hidden: true }).textContent).toBe('deliver topic: delivering');
  expect(screen.getByText(/6 × drones/u).textContent).toContain('Uncrewed systems:');
  expect(screen.getByText('Read by machine: tagger entente-tagger 2.')).toBeTruthy();
});
