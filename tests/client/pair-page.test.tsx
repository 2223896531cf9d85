import { cleanup, screen, within } from '@testing-library/react';
import type { ChronologyEntry } from '@entente/shared/contract/pair';
import { noRelationFacts } from '@entente/shared/domain/facts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answeringFetch } from './answering-fetch.ts';
import { someFacets, someStatus } from './empty-answers.ts';
import { openApp } from './open-app.ts';

const quote = 'Türkiye will deliver drones to Azerbaijan.';

const delivery: ChronologyEntry = {
  storyId: 1,
  articleId: 11,
  title: 'Drones for Baku',
  published: { at: '2024-06-27', precision: 'day', origin: 'printed' },
  topics: ['arms-transfer'],
  stance: 'cooperation',
  stage: 'mooted',
  roles: [{ kind: 'supplier', from: 'TUR', to: 'AZE' }],
  primary: true,
  publishers: ['Anadolu Agency'],
  articles: 2,
  sample: true,
  url: 'https://news.example/drones',
  evidence: [
    {
      quote,
      where: 'body',
      start: 100,
      end: 100 + quote.length,
      rule: 'deliver',
      reason: 'deliver … to',
      score: 0.9,
      spans: [{ start: 113, end: 120, role: 'topic', label: 'Arms transfer' }],
    },
  ],
  ...noRelationFacts(),
};

const refusal: ChronologyEntry = {
  ...delivery,
  storyId: 2,
  articleId: 12,
  title: 'Undated talks',
  published: null,
  topics: [],
  stage: null,
  roles: [],
  primary: false,
  stance: 'conflict',
  publishers: [],
  articles: 1,
  sample: false,
  url: 'javascript:alert(1)',
};

const open = (address: string, items: ChronologyEntry[] = [refusal, delivery]) => {
  const asked = answeringFetch({
    status: () => someStatus,
    facets: () => someFacets,
    timeline: () => ({ unit: 'month', from: null, to: null, keys: [], buckets: [], undated: 0 }),
    articles: () => ({ total: 0, items: [], next: null }),
    pairChronology: () => ({ total: items.length, items }),
    pairSummary: () => ({
      pair: 'AZE-TUR',
      articles: 7,
      stories: 5,
      publishers: 3,
      sample: 1,
      first: '2021-06-15',
      last: '2024-06-27',
      topics: [
        { id: 'arms-transfer', articles: 2, first: '2023-01-01', last: '2024-06-27' },
        { id: 'exercise', articles: 5, first: '2021-06-15', last: '2022-02-02' },
      ],
      stances: [
        { id: 'cooperation', articles: 6 },
        { id: 'conflict', articles: 1 },
      ],
      latest: { articleId: 7, title: 'Baku and Ankara to build drones', language: 'en', stage: 'signed' },
      trend: {
        recent: { from: '2023-06-28', to: '2024-06-27', articles: 4 },
        before: { from: '2022-06-28', to: '2023-06-27', articles: 1 },
      },
      change: { from: '2024-05-29', to: '2024-06-27', now: 1, previous: 0, usual: 0.2 },
    }),
  });
  openApp(address);
  return asked;
};

const entryOf = async (title: string) => (await screen.findByRole('link', { name: title })).closest('li')!;
const addressOf = (link: HTMLElement) => new URL(link.getAttribute('href') ?? '', 'http://entente.test');

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page of a pair', () => {
  test('says in words what is known of it', async () => {
    open('/pairs/AZE-TUR');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Azerbaijan–Türkiye');
    const summary = (await within(screen.getByRole('main')).findByRole('link', { name: '5 stories' })).closest('p')!.textContent;
    expect(summary).toContain('7 articles in 5 stories from 3 publishers since 15 Jun 2021.');
    expect(summary).toContain('Mostly joint exercises and arms transfer & procurement.');
    expect(summary).toContain('Rising: 4 articles in the last 12 months of the record, 1 in the 12 before (small numbers).');
  });

  test('asks every question of this pair and under the filter of the address', async () => {
    const asked = open('/pairs/AZE-TUR?from=2024-01-01&pair=FRA-IND');
    await entryOf('Drones for Baku');
    // What came up first at all is asked for without the period, to be marked where it lies in it.
    const ofPair = asked.filter(
      ({ pathname, searchParams }) => pathname.includes('/pairs/') && !(pathname.endsWith('/strands') && searchParams.get('limit') === '100'),
    );
    expect(ofPair.map(({ pathname }) => pathname)).toEqual(expect.arrayContaining(['/api/v1/pairs/AZE-TUR', '/api/v1/pairs/AZE-TUR/chronology']));
    const timeline = asked.find(({ pathname }) => pathname.endsWith('/timeline'))!;
    expect(timeline.searchParams.getAll('pair')).toEqual(['AZE-TUR']);
    expect([...ofPair, timeline].map(({ searchParams }) => searchParams.get('from'))).not.toContain(null);
  });

  test('a count of its topics opens the articles of the pair and the topic', async () => {
    open('/pairs/AZE-TUR?country=TUR');
    const table = await screen.findByRole('table', { name: 'Topics of the pair' });
    const row = within(table).getByRole('row', { name: /Joint exercises/u });
    expect([...addressOf(within(row).getByRole('link', { name: '5' })).searchParams]).toEqual([
      ['country', 'TUR'],
      ['pair', 'AZE-TUR'],
      ['topic', 'exercise'],
    ]);
  });

  test('lists only the topics that the filter asks for, since its counts of others could not be opened', async () => {
    open('/pairs/AZE-TUR?topic=exercise');
    const rows = within(await screen.findByRole('table', { name: 'Topics of the pair' })).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Joint exercises')]);
  });

  test('its chronology quotes the sentence with what matched marked, and names the roles', async () => {
    open('/pairs/AZE-TUR');
    const entry = await entryOf('Drones for Baku');
    expect(entry.querySelector('blockquote')!.textContent).toBe(quote);
    expect(entry.querySelector('mark')!.textContent).toBe('deliver');
    expect(entry.textContent).toContain('Türkiye → Azerbaijan: supplier');
    expect(within(entry).getByText('Sample')).not.toBeNull();
    expect(within(entry).getByRole('link', { name: 'Original' }).getAttribute('href')).toBe('https://news.example/drones');
  });

  test('puts what has no date at the end, under its own heading', async () => {
    open('/pairs/AZE-TUR');
    await entryOf('Undated talks');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['2024', 'Date unknown']);
  });

  test('never makes a link of an address that is not of the web', async () => {
    open('/pairs/AZE-TUR');
    expect(within(await entryOf('Undated talks')).queryByRole('link', { name: 'Original' })).toBeNull();
  });

  test.each([
    ['TUR-AZE', 'Azerbaijan–Türkiye'],
    ['aze-tur', 'Azerbaijan–Türkiye'],
    ['turkiye-guinea-bissau', 'Guinea-Bissau–Türkiye'],
    ['TR-XK', 'Kosovo–Türkiye'],
  ])('%s names no pair, and the page says what it may mean', async (written, meant) => {
    open(`/pairs/${written}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such pair');
    expect(screen.getByText(/Did you mean/u).textContent).toContain(meant);
  });

  test('an address of no country at all gets no guess', () => {
    open('/pairs/foo-foo');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such pair');
    expect(screen.queryByText(/Did you mean/u)).toBeNull();
  });
});
