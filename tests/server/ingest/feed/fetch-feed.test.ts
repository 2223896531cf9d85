import { describe, expect, it } from 'vitest';
import { fetchFeed, noMemory } from '../../../../server/src/ingest/feed/fetch-feed.ts';
import { readRetryAfter } from '../../../../server/src/ingest/web/retry-after.ts';
import { webSite } from '../../../support/web-site.ts';

const feed = '<rss version="2.0"><channel><title>T</title><item><title>x</title><link>https://a.org/b</link></item></channel></rss>';
const now = new Date('2026-03-01T12:00:00Z');

describe('a feed asked for again', () => {
  it('is not read when the site says that nothing has changed', async () => {
    await using site = await webSite((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(feed);
    });
    const options = { allowHosts: [site.host] };
    const first = await fetchFeed(site.url, noMemory, now, options);
    expect(first.feed?.items).toHaveLength(1);
    expect(await fetchFeed(site.url, first.memory, now, options)).toMatchObject({ feed: null, status: 304, memory: first.memory });
  });

  it('is not read when its bytes are the same, whatever the site says', async () => {
    await using site = await webSite((_, response) => {
      response.writeHead(200, { 'last-modified': new Date().toUTCString() }).end(feed);
    });
    const options = { allowHosts: [site.host] };
    const { memory } = await fetchFeed(site.url, noMemory, now, options);
    expect(await fetchFeed(site.url, memory, now, options)).toMatchObject({ feed: null, status: 200 });
  });

  it('is remembered under its new address only when the move is for good', async () => {
    await using site = await webSite((request, response) => {
      const to = { '/old': [301, '/mid'], '/mid': [308, '/new'], '/today': [302, '/new'], '/mixed': [301, '/today'] }[request.url ?? ''];
      if (to) response.writeHead(to[0] as number, { location: to[1] as string }).end();
      else response.end(feed);
    });
    const options = { allowHosts: [site.host] };
    expect((await fetchFeed(`${site.url}/old`, noMemory, now, options)).movedTo).toBe(`${site.url}/new`);
    expect((await fetchFeed(`${site.url}/today`, noMemory, now, options)).movedTo).toBeNull();
    expect((await fetchFeed(`${site.url}/mixed`, noMemory, now, options)).movedTo).toBe(`${site.url}/today`);
  });
});

describe('a site that misbehaves', () => {
  const cases: [what: string, status: number, headers: Record<string, string>, body: string, expected: object][] = [
    ['asks to wait', 429, { 'retry-after': '120' }, '', { fault: 'busy', status: 429, retryAt: '2026-03-01T12:02:00.000Z' }],
    ['is down for a while', 503, { 'retry-after': 'Sun, 01 Mar 2026 13:00:00 GMT' }, '', { fault: 'server', retryAt: '2026-03-01T13:00:00.000Z' }],
    ['has nothing there', 404, {}, '', { fault: 'not-found', retryAt: null }],
    ['has given it up', 410, {}, '', { fault: 'gone' }],
    ['forbids it', 403, {}, '', { fault: 'refused' }],
    ['breaks', 500, {}, feed, { fault: 'server' }],
    ['answers with a page', 200, { 'content-type': 'application/rss+xml' }, '<!doctype html><html></html>', { fault: 'web-page' }],
    ['answers with nothing', 204, {}, '', { fault: 'server' }],
    ['announces too much', 200, { 'content-length': '99999999' }, '', { fault: 'too-large' }],
    ['leads inside', 302, { location: 'http://169.254.169.254/' }, '', { fault: 'address' }],
    ['leads in circles', 302, { location: '/' }, '', { fault: 'redirects' }],
  ];

  it.each(cases)('%s: the fault is named', async (_, status, headers, body, expected) => {
    await using site = await webSite((__, response) => {
      response.writeHead(status, headers);
      if (headers['content-length']) response.write('x');
      else response.end(body);
    });
    await expect(fetchFeed(site.url, noMemory, now, { allowHosts: [site.host], timeout: 3000 })).rejects.toMatchObject(expected);
  });

  it('hangs up or never answers: the fault is named', async () => {
    await using rude = await webSite((request) => void request.socket.destroy());
    await expect(fetchFeed(rude.url, noMemory, now, { allowHosts: [rude.host] })).rejects.toMatchObject({ fault: 'unreachable' });
    await using silent = await webSite(() => {});
    await expect(fetchFeed(silent.url, noMemory, now, { allowHosts: [silent.host], timeout: 200 })).rejects.toMatchObject({ fault: 'too-slow' });
  });
});

it('a wait that a site asks for is bounded, and one that makes no sense is none', () => {
  expect(readRetryAfter('99999999999', now)).toBe('2026-03-08T12:00:00.000Z');
  expect(readRetryAfter('soon', now)).toBeNull();
  expect(readRetryAfter('Sun, 01 Mar 2020 13:00:00 GMT', now)).toBeNull();
});
