import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../../server/src/ingest/feed/read-feed.ts';

const read = (text: string | Uint8Array, type: string | null = null) =>
  readFeed(typeof text === 'string' ? new TextEncoder().encode(text) : text, type, 'https://news.example.org/feeds/all.xml');

const rss = (items: string, more = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>/home</link><language>tr-TR</language>${more}${items}</channel></rss>`;

describe('a feed', () => {
  it('in RSS 2.0 gives its items with absolute addresses', () => {
    const feed = read(
      rss(
        '<item><title>Talks &lt;b&gt;end&lt;/b&gt;</title><link>/a/1</link><guid isPermaLink="false">7</guid><pubDate>Mon, 03 Jun 2024 10:00:00 +0300</pubDate><description>Short</description></item>',
        '<ttl>90</ttl>',
      ),
    );
    expect(feed).toMatchObject({ format: 'rss', title: 'Wire', siteUrl: 'https://news.example.org/home', language: 'tr', ttl: 90, broken: null });
    expect(feed.items).toEqual([
      { key: '7', url: 'https://news.example.org/a/1', title: 'Talks end', publishedAt: 'Mon, 03 Jun 2024 10:00:00 +0300', content: 'Short' },
    ]);
  });

  it.each([
    ['RSS 0.91', '<rss version="0.91"><channel><title>T</title><item><title>x</title><link>https://a.org/b</link></item></channel></rss>', 'rss'],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item rdf:about="i"><title>x</title><link>https://a.org/b</link><dc:date>2024-01-02T10:00:00Z</dc:date></item></rdf:RDF>',
      'rdf',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>x</title><id>1</id><link rel="enclosure" href="/a.mp3"/><link href="https://a.org/b"/></entry></feed>',
      'atom',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://a.org/b","title":"x","content_text":"t"}]}',
      'json',
    ],
    [
      'a news sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.org/about</loc></url><url><loc>https://a.org/b</loc><news:news><news:publication><news:name>T</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-01-02</news:publication_date><news:title>x</news:title></news:news></url></urlset>',
      'sitemap',
    ],
  ])('is read in %s', (_, text, format) => {
    expect(read(text)).toMatchObject({ format, title: 'T', items: [{ url: 'https://a.org/b', title: 'x' }] });
  });

  it.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.org/news/"><title>T</title><link href="./"/><entry xml:base="2024/"><id>1</id><title>x</title><link href="one.html"/></entry></feed>',
    ],
    [
      'RSS',
      '<rss version="2.0" xml:base="https://a.org/news/"><channel><title>T</title><link>.</link><item xml:base="2024/"><title>x</title><link>one.html</link></item></channel></rss>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xml:base="https://a.org/news/"><channel><title>T</title><link>.</link></channel><item rdf:about="i" xml:base="2024/"><title>x</title><link>one.html</link></item></rdf:RDF>',
    ],
  ])('in %s gives links from the base that it states', (_, text) => {
    expect(read(text)).toMatchObject({ siteUrl: 'https://a.org/news/', items: [{ url: 'https://a.org/news/2024/one.html' }] });
  });

  it('takes a base relative to its own address, and none that is no address', () => {
    const atom = (base: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${base}"><title>T</title><entry><id>1</id><title>x</title><link href="one"/></entry></feed>`;
    expect(read(atom('/de/')).items[0]!.url).toBe('https://news.example.org/de/one');
    expect(read(atom('http://')).items[0]!.url).toBe('https://news.example.org/feeds/one');
  });

  it('that is packed as a file is unpacked, within bounds', () => {
    expect(read(gzipSync(rss('<item><title>x</title><link>https://a.org/b</link></item>'))).items).toHaveLength(1);
    expect(() => read(gzipSync(Buffer.alloc(60_000_000)))).toThrow('larger than 50 MB');
  });

  it('in another encoding is decoded by what it declares', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>\xcc\xe8\xf0</title></channel></rss>',
      'latin1',
    );
    expect(read(bytes).title).toBe('Мир');
  });

  it('is read though a headline holds a sign that should have been written otherwise', () => {
    const feed = read(rss('<item><title>Profit < loss & more</title><link>https://a.org/?a=1&b=2</link></item>'));
    expect(feed.items).toMatchObject([{ title: 'Profit < loss & more', url: 'https://a.org/?a=1&b=2' }]);
  });

  it('counts an item once that it lists twice', () => {
    const item = '<item><title>x</title><link>https://a.org/b</link></item>';
    expect(read(rss(item + item)).items).toHaveLength(1);
  });

  it('that is broken off is read up to its last whole item, and says so', () => {
    const text = rss('<item><title>whole</title><link>https://a.org/1</link></item><item><title>half</title>').replace('</channel></rss>', '');
    expect(read(text)).toMatchObject({ items: [{ title: 'whole' }], broken: expect.stringContaining('broken off') });
  });

  it.each([
    ['a web page', '<!doctype html><html><body>Welcome</body></html>', 'web-page'],
    ['a challenge', '<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>', 'challenge'],
    ['nothing', '', 'malformed'],
    ['plain text', 'no such feed', 'malformed'],
    ['entities of its own', `<!DOCTYPE r [<!ENTITY a "x">]>${rss('')}`, 'malformed'],
    ['elements without end', rss(`<item><description>${'<a>'.repeat(5000)}`), 'malformed'],
  ])('is not taken from %s', (_, text, fault) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ fault }));
  });

  it('never gives an address that is not of the web', () => {
    expect(read(rss('<item><title>x</title><link>javascript:alert(1)</link></item>')).items[0]!.url).toBeNull();
  });
});
