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

  it.each([
    ['article:published', 'property="vr:published_time" content="2024-06-27T10:36:00Z"'],
    ['the date of a card', 'name="twitter:label1" content="Published on"><meta name="twitter:data1" content="June 27, 2024"'],
    ['a share tool', 'name="shareaholic:article_published_time" content="2024-06-27T10:36:00+00:00"'],
    ['a catalogue', 'property="dc:date" content="2024-06-27"'],
    ['figures alone', 'name="ptime" content="20240627103600"'],
    ['microdata with a value', 'itemprop="datePublished" value="2024-06-27 10:36:00"'],
  ])('stands under many names in the head: %s', (_, meta) => {
    expect(readPage(page({ head: `<meta ${meta}>` })).published?.at.slice(0, 10)).toBe('2024-06-27');
  });

  it.each([
    ['an attribute that scripts read', '<span class="ago" data-timestamp="1719484560">2 years ago</span>'],
    ['a property of RDFa', '<span property="schema:datePublished" content="2024-06-27T10:36:00+02:00">yesterday</span>'],
    ['one element for both days', '<time class="entry-date published updated" datetime="2024-06-27T10:36:00Z">27. 6.</time>'],
    ['a label in a line of its own', '<dl><dt>Updated:</dt><dd>Jun 29, 2024</dd><dt>Published:</dt><dd>Jun 27, 2024</dd></dl>'],
    ['a part of a row', '<p>By Ana Brito | June 27, 2024 | Politics, World, Islands, Navy | 0 comments</p>'],
    ['Hijri beside ours', '<p>الخميس 21 ذو الحجة 1445 هـ - 27 يونيو 2024 م</p>'],
    ['the other order of change and publication', '<p>更新：2024.06.28 公開：2024.06.27</p>'],
  ])('is read from %s', (_, below) => {
    expect(readPage(page({ below })).published?.at.slice(0, 10)).toBe('2024-06-27');
  });

  it.each([
    ['in a tag manager', `dataLayer.push({'pageType':'article','pubDate':'2024-06-27'})`],
    ['with a bare key', 'var s={publicationDate:"2024-06-27 10:36",x:1};'],
    ['in milliseconds', 'window.__STATE__={"article":{"publishDate":1719484560000}}'],
    ['inside a string', String.raw`self.__next_f.push([1,"{\"article\":{\"publishedAt\":\"2024-06-27T10:36:00Z\"}}"])`],
  ])('stands in scripts %s', (_, script) => {
    expect(readPage(page({ after: `<script>${script}</script>` })).published?.at.slice(0, 10)).toBe('2024-06-27');
  });

  it('is that of the article with the headline of the page', () => {
    const head = `<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Fishing fleet returns","datePublished":"2023-01-01"},{"@type":"NewsArticle","headline":"${title}","datePublished":"2024-06-27"}]</script>`;
    expect(readPage(page({ head })).published?.at).toBe('2024-06-27');
  });

  it.each([
    ['west', '2024-06-28T02:30:00Z', 'June 27, 2024 10:30 PM', '2024-06-27T22:30-04:00'],
    ['east', '2024-06-26T22:30:00+00:00', '27 June 2024 01:30', '2024-06-27T01:30+03:00'],
    ['west, where the day alone is printed', '2024-06-28T02:30:00Z', 'June 27, 2024', '2024-06-27'],
    ['nowhere: another moment', '2024-06-28T02:30:00Z', '27 June 2024 01:41', '2024-06-28T02:30Z'],
    ['nowhere: the day after may be that of a change', '2024-06-26T22:30:00Z', '27 June 2024', '2024-06-26T22:30Z'],
  ])('is the day on the clock of the paper, %s', (_, world, below, at) => {
    const head = `<meta property="article:published_time" content="${world}">`;
    expect(readPage(page({ head, below: `<p>${below}</p>` })).published?.at).toBe(at);
  });

  it('is marked up in one place only, wherever that is', () => {
    const filler = '<p>The boats were built in the same yard in the north, officials said, and nobody had asked for their names.</p>'.repeat(70);
    const mark = (day: string) => `<div><time itemprop="datePublished" datetime="${day}">x</time></div>`;
    const far = (marks: string) => readPage(page({ after: filler + marks })).published?.at ?? null;
    expect([far(mark('2024-06-27')), far(mark('2024-06-27') + mark('2024-06-25'))]).toEqual(['2024-06-27', null]);
  });

  it('is not what a page says that today is', () => {
    expect(readPage(page({ above: '<div>Today is Saturday, 31 October 2026</div>' })).published).toBeNull();
  });

  it('is settled by the day of a change where two numbers could both be the month', () => {
    const head = '<meta property="article:modified_time" content="2024-06-07T11:00:00Z">';
    expect(readPage(page({ head, below: '<p>07/06/2024</p>', lang: 'en' })).published?.at).toBe('2024-06-07');
  });

  it('is that of its address where nothing else is said', () => {
    expect(readPage(page({}), { url }).published).toEqual({ at: '2024-06-27', precision: 'day', origin: 'url' });
  });

  it('agrees with its address where the head holds the day of a move', () => {
    const moved = page({ head: '<meta name="date" content="2025-11-02T04:00:00Z">', below: '<p>27 June 2024 10:36</p>' });
    expect(readPage(moved, { url }).published?.at).toBe('2024-06-27T10:36');
  });

  it('is rather what the head and the page say of a day before that of the address, where papers put the printed edition', () => {
    const online = (at: string) => page({ head: `<meta property="article:published_time" content="${at}">`, below: `<p>Published: ${at}</p>` });
    expect([readPage(online('2024-06-22'), { url }).published?.at, readPage(online('2024-07-02'), { url }).published?.at]).toEqual([
      '2024-06-22',
      '2024-06-27',
    ]);
  });

  it.each([
    ['June 27, 10:36 a.m.', 'en', '2024-06-27'],
    ['27 Haziran Perşembe', 'tr', '2024-06-27'],
    ['May 27', 'en', '2024-06'],
    ['From 3 June to 5 June', 'en', '2024-06'],
  ])('is put together of the line and the address: %s', (below, lang, at) => {
    expect(readPage(page({ below: `<p>${below}</p>`, lang }), { url: 'https://example.org/2024/06/patrols' }).published?.at).toBe(at);
  });

  it('is settled by its address where two numbers could both be the month', () => {
    expect(readPage(page({ below: '<p>03/04/2024</p>', lang: 'en' }), { url: 'https://example.org/2024/03/04/x' }).published?.at).toBe('2024-03-04');
  });
});
