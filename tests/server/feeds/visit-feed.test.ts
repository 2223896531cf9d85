import { FeedSettings } from '@entente/shared/domain/source';
import { describe, expect, it } from 'vitest';
import { feedXml, longText } from '../../support/feed-xml.ts';
import { followed } from '../../support/followed.ts';
import { webSite } from '../../support/web-site.ts';

const settings = (url: string, more: Partial<FeedSettings> = {}): FeedSettings => FeedSettings.parse({ name: 'Wire', url, ...more });

const page = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}</article></body></html>`;

describe('a visit to a feed', () => {
  it('stores what is new once, oldest first, with the date of the feed', async () => {
    const entries = [
      { id: '2', title: 'Second memorandum', text: longText('Second'), date: 'Tue, 04 Jun 2024 10:00:00 GMT' },
      { id: '1', title: 'First memorandum', text: longText('First'), date: 'Mon, 03 Jun 2024 10:00:00 GMT' },
    ];
    await using site = await webSite((_, response) => void response.end(feedXml(entries)));
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', items: 2, stored: 2, duplicates: 0, skipped: 0 });
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'unchanged', stored: 0 });
    const stored = await at.store.byIds([1, 2]);
    expect(stored.map(({ article }) => article)).toMatchObject([
      { title: 'First memorandum', published: { at: '2024-06-03T10:00Z', origin: 'feed' }, publisher: 'Wire', sourceId: id },
      { title: 'Second memorandum' },
    ]);
    expect(stored[0]!.tagging.relations[0]!.pair).toBe('POL-ROU');
    entries.unshift({ id: '3', title: 'Third memorandum', text: longText('Third'), date: 'Wed, 05 Jun 2024 10:00:00 GMT' });
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ items: 3, stored: 1 });
  });

  it('takes the whole text from the page where the feed has only a teaser, unless robots.txt forbids it', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/rss')
        response.end(
          feedXml([
            { id: '1', title: 'Open page', text: 'A teaser of Poland and Romania.', link: '/open/1?utm_source=rss' },
            { id: '2', title: 'Closed page', text: 'Poland and Romania hold a joint exercise.', link: '/closed/2' },
          ]),
        );
      else if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed/\n');
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page('Open page', longText('Open')));
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ stored: 2 });
    const [closed, open] = await at.store.byIds([1, 2]);
    expect(closed!.article.body.join(' ')).toBe('Poland and Romania hold a joint exercise.');
    expect(open!.article.body.length).toBeGreaterThan(10);
    expect(site.asked.filter((path) => path.startsWith('/closed'))).toEqual([]);
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('tries a page again that could not be had, and takes the teaser in the end', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/rss')
        response.end(feedXml([{ id: '1', title: 'Late page', text: 'Poland and Romania hold a joint exercise at sea.', link: '/late' }]));
      else response.writeHead(request.url === '/robots.txt' ? 404 : 500).end();
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', stored: 0, message: expect.stringContaining('tried again') });
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', stored: 0 });
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', stored: 1 });
  });

  it('of a source that was deleted meanwhile leaves nothing behind', async () => {
    let remove: () => Promise<unknown> = async () => {};
    await using site = await webSite((_, response) => {
      void remove().then(() => response.end(feedXml([{ id: '1', title: 'Memorandum', text: longText('One') }])));
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    remove = () => at.sourceCommands.removeSource(id, 'drop');
    await at.sourceCommands.pollSource(id);
    expect(await at.feeds.fetches(id, 30)).toEqual([]);
    expect(await at.feeds.days('2000-01-01')).toEqual([]);
    expect((await at.store.sources()).filter(({ kind }) => kind === 'feed')).toEqual([]);
    expect(await at.store.total()).toBe(0);
    expect(at.faults).toEqual([]);
  });

  it('that fails keeps the last good state and says so; the next one goes on from there', async () => {
    let broken = false;
    await using site = await webSite((request, response) => {
      if (broken) response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><title>Just a moment...</title></html>');
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(feedXml([{ id: '1', title: 'Memorandum', text: longText('One') }]));
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    await at.sourceCommands.pollSource(id);
    const good = await at.feeds.byId(id);
    broken = true;
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'failed', message: expect.stringContaining('whether a person') });
    expect(await at.feeds.byId(id)).toMatchObject({
      etag: '"1"',
      bodyHash: good!.bodyHash,
      failures: 1,
      lastSuccessAt: good!.lastSuccessAt,
      lastNewAt: good!.lastNewAt,
    });
    broken = false;
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'unchanged', status: 304 });
    expect(await at.feeds.byId(id)).toMatchObject({ failures: 0 });
    expect((await at.feeds.fetches(id, 30)).map((fetch) => fetch.outcome)).toEqual(['unchanged', 'failed', 'read']);
    expect((await at.feeds.visitDays()).map(({ visits, failed }) => [visits, failed])).toEqual([[3, 1]]);
  });

  it('remembers that a feed has moved for good', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end(feedXml([]));
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/old`));
    expect((await at.sourceCommands.pollSource(id)).message).toContain('has moved');
    await at.sourceCommands.pollSource(id);
    expect(site.asked).toEqual(['/old', '/new', '/new']);
  });

  it('of an inner address is refused before it is added', async () => {
    await using at = await followed([]);
    expect(await at.sourceCommands.addSource(settings('http://127.0.0.1:1/rss'))).toMatchObject({
      added: false,
      message: expect.stringContaining('inside'),
    });
  });
});

describe('sources', () => {
  it('are previewed before anything is stored: the feed itself, or what a site names', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="All" href="/all.rss"></head><body><p>Hi</p></body></html>',
          );
      else if (request.url === '/bare')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><body><p>Hi</p></body></html>');
      else if (request.url === '/all.rss' || request.url === '/feed')
        response.end(feedXml([{ id: '1', title: 'Memorandum', text: 'Words of it.' }], 'All news'));
      else response.writeHead(404).end();
    });
    await using at = await followed([site.host]);
    for (const [asked, found] of [
      ['/', '/all.rss'],
      ['/all.rss', '/all.rss'],
      ['/bare', '/feed'],
    ])
      expect(await at.sourceCommands.previewSource(site.url + asked)).toMatchObject({
        feeds: [{ url: site.url + found, title: 'All news', count: 1, known: false }],
        message: '',
      });
    expect(await at.sourceCommands.previewSource(`${site.url}/nothing`)).toMatchObject({ feeds: [], message: expect.stringContaining('404') });
    expect(await at.feeds.all()).toEqual([]);
  });

  it('go out as OPML and come in again', async () => {
    await using at = await followed(['wire.example']);
    await at.sourceCommands.addSource(
      settings('https://news.example.org/rss', {
        name: 'News & more',
        language: 'en',
        tags: ['agency'],
        publisherCountry: 'TUR',
        text: 'page',
        paused: true,
      }),
    );
    const { opml } = await at.sourceCommands.exportSources();
    await using other = await followed([]);
    expect(await other.sourceCommands.importSources(Buffer.from(opml))).toEqual({ added: 1, known: 0, refused: [] });
    expect(await other.sourceCommands.importSources(Buffer.from(opml))).toEqual({ added: 0, known: 1, refused: [] });
    expect((await other.feeds.all())[0]!.settings).toMatchObject({
      name: 'News & more',
      url: 'https://news.example.org/rss',
      language: 'en',
      tags: ['agency'],
      publisherCountry: 'TUR',
      text: 'page',
      paused: true,
    });
    const inner = '<opml version="2.0"><body><outline text="In" xmlUrl="http://10.0.0.1/rss"/></body></opml>';
    expect(await other.sourceCommands.importSources(Buffer.from(inner))).toMatchObject({ added: 0, refused: [{ name: 'In' }] });
    expect(await other.sourceCommands.importSources(Buffer.from('hello'))).toMatchObject({ refused: [{ name: 'The file' }] });
  });

  it('are deleted with their articles or without', async () => {
    await using site = await webSite(
      (request, response) => void response.end(feedXml([{ id: request.url!, title: `Memorandum ${request.url}`, text: longText(request.url!) }])),
    );
    await using at = await followed([site.host]);
    const [kept, dropped] = [
      await at.sourceCommands.addSource(settings(`${site.url}/a`)),
      await at.sourceCommands.addSource(settings(`${site.url}/b`)),
    ];
    await at.sourceCommands.pollSource(kept.id);
    await at.sourceCommands.pollSource(dropped.id);
    expect(await at.sourceCommands.removeSource(dropped.id, 'drop')).toEqual({ removed: true, articles: 1 });
    expect(await at.sourceCommands.removeSource(kept.id, 'keep')).toEqual({ removed: true, articles: 0 });
    expect((await at.store.sources()).filter(({ kind }) => kind === 'feed')).toMatchObject([{ id: kept.id, articles: 1 }]);
  });
});
