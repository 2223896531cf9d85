import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

test('a fault in a page stays in the page: the way to the others is there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  answeringFetch({
    status: () => someStatus,
    facets: () => someFacets,
    // A date that no browser can print breaks the page that shows it.
    sources: () => ({
      sources: [
        {
          id: 'a',
          kind: 'feed',
          name: 'Wire',
          settings: null,
          state: 'ok',
          explanation: '',
          articles: 1,
          lastRunAt: null,
          lastSuccessAt: null,
          lastNewAt: 'never a date',
          nextRunAt: null,
          interval: null,
          failures: 0,
          days: [],
        },
      ],
    }),
    jobs: () => ({ jobs: [] }),
  });
  openApp('/sources');
  await screen.findByText('The answer could not be read');
  expect(screen.getByRole('link', { name: 'Overview' })).toBeDefined();
});
