import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/read-document.ts';

const title = 'Portugal and Cabo Verde extend joint patrols';
const text = `<p>Portugal and Cabo Verde will go on patrolling the waters around the islands together until 2028, both defence ministries said on Monday.</p>
<p>A Portuguese patrol boat with sailors of both navies leaves Praia next week, and a second one follows before the summer, the ministries added.</p>`;

const page = ({ head = '', above = '', below = '', after = '', lang = 'en-GB' }): string =>
  `<html lang="${lang}"><head><title>${title}</title>${head}</head><body><div class="top">${above}</div><h1>${title}</h1>${below}<div class="text">${text}</div>${after}</body></html>`;

const ld = (dates: string) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}",${dates}}</script>`;
const url = 'https://example.org/2024/06/27/patrols';

describe('the date of a page', () => {
  it.each([
    ['is what its linked data says', { head: ld('"datePublished":"2024-06-27T10:36:00Z"') }, '2024-06-27T10:36Z', 'metadata'],
    [
      'is what its head says',
      { head: '<meta property="article:published_time" content="2024-06-27T10:36:00+02:00">' },
      '2024-06-27T10:36+02:00',
      'metadata',
    ],
    ['is printed below the headline', { below: '<div class="x">27 June 2024, 10:36</div>' }, '2024-06-27T10:36', 'printed'],
    ['is marked up', { below: '<time datetime="2024-06-27T10:36:00+02:00">two hours ago</time>' }, '2024-06-27T10:36+02:00', 'printed'],
    ['is printed right above the headline', { above: '<span>27 June 2024</span>' }, '2024-06-27', 'printed'],
    [
      'is not the clock in the header',
      { above: '<span class="clock">Friday, 30 October 2026</span>', below: '<p>27 June 2024</p>' },
      '2024-06-27',
      'printed',
    ],
    ['is not the day of retrieval above the headline', { above: '<p>Sunday 1 November 2026</p>' }, null, undefined],
    [
      'is not that of a related article',
      { after: '<div class="related"><a href="/a">Fishing fleet returns</a> <span>27 June 2024</span></div>' },
      null,
      undefined,
    ],
    ['is not that of the rights', { after: '<footer>© 27 June 2024 The Ledger</footer>' }, null, undefined],
    [
      'is not that of an event in the text',
      { after: '<p>The first patrol began on 27 June 2012, and nobody expected that it would go on for so many years.</p>' },
      null,
      undefined,
    ],
    ['is not in the future', { head: ld('"datePublished":"2027-06-27T10:36:00Z"'), below: '<p>27 June 2024</p>' }, '2024-06-27', 'printed'],
    [
      'is told from that of a change',
      { below: '<p>Updated: 28 June 2024 09:00</p><p>Published: 27 June 2024 10:36</p>' },
      '2024-06-27T10:36',
      'printed',
    ],
    ['is no later than the only change it states', { below: '<p>Last updated: 28 June 2024 09:00</p>' }, '2024-06-28', 'printed'],
    [
      'is the finest of those of one day',
      { head: '<meta name="date" content="2024-06-27">', below: '<p>27 June 2024 10:36</p>' },
      '2024-06-27T10:36',
      'printed',
    ],
    [
      'stands in the scripts of pages that draw themselves',
      { after: '<script>window.__DATA__={"story":{"published_at":"2024-06-27T10:36:00Z"}}</script>' },
      '2024-06-27T10:36Z',
      'metadata',
    ],
    ['is of the year alone where two numbers could both be the month', { below: '<p>03/04/2024</p>', lang: 'en' }, '2024', 'printed'],
  ])('%s', (_, parts, at, origin) => {
    const { published } = readPage(page(parts));
    expect([published?.at ?? null, published?.origin]).toEqual([at, origin]);
  });

  it('is that of its address where nothing else is said', () => {
    expect(readPage(page({}), { url }).published).toEqual({ at: '2024-06-27', precision: 'day', origin: 'url' });
  });

  it('agrees with its address where the head holds the day of a move', () => {
    const moved = page({ head: '<meta name="date" content="2025-11-02T04:00:00Z">', below: '<p>27 June 2024 10:36</p>' });
    expect(readPage(moved, { url }).published?.at).toBe('2024-06-27T10:36');
  });

  it('is settled by its address where two numbers could both be the month', () => {
    expect(readPage(page({ below: '<p>03/04/2024</p>', lang: 'en' }), { url: 'https://example.org/2024/03/04/x' }).published?.at).toBe('2024-03-04');
  });
});
