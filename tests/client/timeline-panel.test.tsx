import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

const open = (address: string) => {
  const asked = answeringFetch({
    status: () => someStatus,
    facets: () => someFacets,
    relationships: () => ({ total: 0, from: null, to: null, before: null, items: [] }),
    stories: () => ({ total: 0, items: [] }),
    timeline: (query) => {
      const isByStance = query.get('split') === 'stance';
      const may = { start: '2024-05-01', total: 2, counts: isByStance ? { conflict: 2 } : { exercise: 2 } };
      const june = { start: '2024-06-01', total: 3, counts: isByStance ? { cooperation: 3 } : { exercise: 1, industry: 2 } };
      const both = { start: '2024-04-01', total: 5, counts: isByStance ? { conflict: 2, cooperation: 3 } : { exercise: 3, industry: 2 } };
      const unit = (['week', 'quarter'] as const).find((one) => one === query.get('unit')) ?? 'month';
      return { unit, from: '2024-05-01', to: '2024-06-30', keys: [], undated: 2, buckets: unit === 'quarter' ? [both] : [may, june] };
    },
  });
  openApp(address);
  return asked;
};

const panel = () => screen.findByRole('region', { name: 'How has it developed over time?' });
const asTable = async () => {
  const region = await panel();
  fireEvent.click(await within(region).findByRole('button', { name: 'As table' }));
  return within(region).findByRole('table');
};
const addressOf = (link: HTMLElement) => new URL(link.getAttribute('href') ?? '', 'http://entente.test');

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the timeline', () => {
  test('says in words how many, most when, and what it cannot show', async () => {
    open('/');
    const region = await panel();
    await within(region).findByText(/dated articles/u);
    expect(region.textContent).toContain('5 dated articles; most in Jun 2024 (3)');
    expect(region.textContent).toContain('2 articles of unknown date are in the list, not in the picture.');
  });

  test('opens exactly the articles of a count: the period, the topic and what the filter says besides', async () => {
    open('/?country=TUR');
    const table = await asTable();
    const row = within(table).getByRole('row', { name: /Jun 2024/u });
    const link = within(row)
      .getAllByRole('link')
      .find(({ textContent }) => textContent === '2');
    expect(addressOf(link!).pathname).toBe('/articles');
    expect([...addressOf(link!).searchParams]).toEqual([
      ['from', '2024-06-01'],
      ['to', '2024-06-30'],
      ['country', 'TUR'],
      ['topic', 'industry'],
    ]);
  });

  test('counts a period cut by the filter only up to the cut', async () => {
    open('/?from=2024-05-10&to=2024-06-15&unit=month');
    const row = within(await asTable()).getByRole('row', { name: /May 2024/u });
    expect(addressOf(within(row).getAllByRole('link')[0]!).search).toBe('?from=2024-05-10&to=2024-05-31');
  });

  test('draws only the topics that the filter asks for, so that its links stay exact', async () => {
    open('/?topic=industry');
    const headers = within(await asTable())
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(headers).toEqual(['Period', 'All', 'Defence industry']);
  });

  test('choosing a period writes it to the address and asks again', async () => {
    const asked = open('/');
    fireEvent.click(within(await asTable()).getByRole('button', { name: 'Show only Jun 2024' }));
    expect(globalThis.location.search).toBe('?from=2024-06-01&to=2024-06-30');
    await vi.waitFor(() =>
      expect(asked.some((url) => url.pathname.endsWith('/timeline') && url.searchParams.get('from') === '2024-06-01')).toBe(true),
    );
  });

  test('a switch is in the address and in the question', async () => {
    const asked = open('/');
    fireEvent.click(within(await panel()).getByRole('button', { name: 'by stance' }));
    expect(globalThis.location.search).toBe('?split=stance');
    await vi.waitFor(() => expect(asked.some((url) => url.searchParams.get('split') === 'stance')).toBe(true));
  });

  test('a series can be taken out of the picture by its legend', async () => {
    open('/');
    const table = await asTable();
    fireEvent.click(screen.getByRole('button', { name: 'Joint exercises', pressed: true }));
    expect(within(table).queryByRole('columnheader', { name: 'Joint exercises' })).toBeNull();
    expect(within(table).getByRole('columnheader', { name: 'Defence industry' })).not.toBeNull();
  });
});
