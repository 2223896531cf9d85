import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

type Others = (typeof someStatus)['readByOthers'];

function open(readByOthers: Others): URL[] {
  const asked = answeringFetch({
    status: () => ({ ...someStatus, tagger: 'entente-tagger 3', readByOthers }),
    facets: () => someFacets,
    jobs: () => ({ jobs: [] }),
    startRetag: () => ({ jobId: 5 }),
  });
  openApp('/method');
  return asked;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('articles that an older tagger has read are named, and read again at a click', async () => {
  const asked = open([{ tagger: 'entente-tagger 1', articles: 1204 }]);
  const banner = await screen.findByRole('complementary', { name: 'Tags of an earlier version' });
  expect(banner.textContent).toContain('1,204 articles were read by entente-tagger 1. This one is entente-tagger 3.');
  fireEvent.click(within(banner).getByRole('button', { name: 'Read them again' }));
  await vi.waitFor(() => expect(asked.some(({ pathname }) => pathname === '/api/v1/jobs/retag')).toBe(true));
});

test.each<[Others, string]>([
  [[{ tagger: null, articles: 1 }], '1 article was read by an earlier version of the tagger.'],
  [
    [
      { tagger: null, articles: 2 },
      { tagger: 'entente-tagger 2', articles: 3 },
    ],
    '5 articles were read by other versions of the tagger.',
  ],
])('several versions, or one that nobody noted, are said as such', async (others, words) => {
  open(others);
  expect((await screen.findByRole('complementary', { name: 'Tags of an earlier version' })).textContent).toContain(words);
});
