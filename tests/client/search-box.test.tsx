import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const answers = () => answeringFetch({ status: () => someStatus, facets: () => someFacets, articles: () => ({ total: 0, items: [], next: null }) });

function type(query: string, { enter = true } = {}): HTMLInputElement {
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search the articles' });
  fireEvent.input(box, { target: { value: query } });
  if (enter) fireEvent.submit(box);
  return box;
}

test('a query that cannot be read is told of under the box, with its place marked, and asked of nobody', async () => {
  const asked = answers();
  openApp('/articles');
  await screen.findByRole('searchbox');
  const before = globalThis.location.href;
  const box = type('drone (country:Atlantis');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('No country has the code or name “Atlantis”');
  expect(alert.querySelector('mark')?.textContent).toBe('Atlantis');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby')!)).toBe(alert);
  expect([box.selectionStart, box.selectionEnd]).toEqual([15, 23]);
  expect(globalThis.location.href).toBe(before);
  expect(asked.filter(({ search }) => search.includes('Atlantis'))).toEqual([]);
});

test('while one types on, nothing is wrong; entered, the query is in the address and among what is chosen', async () => {
  answers();
  openApp('/articles');
  await screen.findByRole('searchbox');
  type('drone (');
  expect((await screen.findByRole('alert')).querySelector('mark')?.textContent).toBe('\u{A0}');
  type('drone (radar', { enter: false });
  expect(screen.queryByRole('alert')).toBeNull();
  type('drone (radar OR sonar)');
  expect(within(await screen.findByRole('list', { name: 'Chosen' })).getByText('“drone (radar OR sonar)”')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(new URL(globalThis.location.href).searchParams.get('q')).toBe('drone (radar OR sonar)');
});
