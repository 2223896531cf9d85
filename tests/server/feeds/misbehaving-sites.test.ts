import type { RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { FeedSettings } from '@entente/shared/domain/source';
import { afterAll, describe, expect, it } from 'vitest';
import { feedXml } from '../../support/feed-xml.ts';
import { followed } from '../../support/followed.ts';
import { webSite } from '../../support/web-site.ts';

const items = ['first', 'second'].map((id) => ({
  id,
  title: `Memorandum ${id}`,
  text: `Poland and Romania signed the ${id} memorandum on training.`,
}));
const good = feedXml(items);

const answer =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const ok = (body: string | Buffer, headers: Record<string, string> = {}): RequestListener => answer(200, headers, body);
const html = { 'content-type': 'text/html' };

/** An answer that comes drop by drop, without end. */
const dripping: RequestListener = (request, response: ServerResponse) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 50);
  request.socket.on('close', () => clearInterval(timer));
};

const seconds = new Date('2026-03-01T12:00:00Z').getTime();
const later = (minutes: number): string => new Date(seconds + minutes * 60_000).toISOString();

/** How the site misbehaves, what the record of the visit must say, and before when it must not be asked again. */
const matrix: readonly [how: string, RequestListener, status: number | null, said: RegExp, notBefore?: string][] = [
  ['304 for ever', answer(304), 304, /^$/u],
  ['429, Retry-After in seconds', answer(429, { 'retry-after': '7200' }), 429, /less often/u, later(120)],
  ['429, Retry-After as a date', answer(429, { 'retry-after': 'Sun, 01 Mar 2026 15:00:00 GMT' }), 429, /less often/u, later(180)],
  ['429 without a word', answer(429), 429, /less often/u],
  ['503, Retry-After', answer(503, { 'retry-after': '3600' }), 503, /not available/u, later(60)],
  ['500 with a whole feed', answer(500, {}, good), 500, /answered 500/u],
  ['404', answer(404), 404, /look for its new address/u],
  ['410', answer(410), 410, /gone for good/u],
  ['401', answer(401), 401, /does not let/u],
  ['403', answer(403), 403, /does not let/u],
  ['451', answer(451), 451, /does not let/u],
  ['204', answer(204), 204, /answered 204/u],
  ['200, a web page', ok('<!doctype html><html><title>News</title></html>', html), null, /web page instead/u],
  ['200, a page called a feed', ok('<!doctype html><html></html>', { 'content-type': 'application/rss+xml' }), null, /web page instead/u],
  ['200, a challenge', ok('<!doctype html><html><title>Just a moment...</title></html>', html), null, /person is asking/u],
  ['200, nothing', ok(''), null, /nothing at all/u],
  ['200, JSON of an error', ok('{"error":"no"}'), null, /no feed/u],
  ['200, binary', ok(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), null, /no feed/u],
  ['entities without end', ok(`<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${good}`), null, /entities of its own/u],
  ['elements without end', ok(`<rss version="2.0"><channel>${'<a>'.repeat(9999)}`), null, /nests more than/u],
  ['a bomb in gzip', ok(gzipSync(Buffer.alloc(30_000_000, 32)), { 'content-encoding': 'gzip' }), null, /larger than 20 MB|too long/u],
  ['gzip that is none', ok('hello', { 'content-encoding': 'gzip' }), null, /could not be fetched/u],
  ['too much announced', (_, response) => void response.writeHead(200, { 'content-length': '99999999' }).write('x'), null, /larger than 20 MB/u],
  ['drop by drop', dripping, null, /too long/u],
  ['never an answer', () => {}, null, /too long/u],
  ['hangs up', (request) => void request.socket.destroy(), null, /broke the connection off|could not be fetched/u],
  [
    'hangs up in the middle',
    (_, response) => void response.writeHead(200, { 'content-length': '500' }).write('<rss', () => response.destroy()),
    null,
    /./u,
  ],
  ['leads in circles', answer(302, { location: '/' }), null, /more than 5 times/u],
  ['leads inside by name', answer(302, { location: 'http://localhost/' }), null, /inside this machine/u],
  ['leads inside by number', answer(301, { location: 'http://2130706433/' }), null, /inside this machine/u],
  ['leads inside by IPv6', answer(307, { location: 'http://[::ffff:7f00:1]/' }), null, /inside this machine/u],
  ['leads inside by NAT64', answer(308, { location: 'http://[64:ff9b::a9fe:a9fe]/' }), null, /inside this machine/u],
  ['leads to a file', answer(302, { location: 'file:///etc/passwd' }), null, /Only http and https/u],
  ['leads nowhere', answer(302, { location: 'http://[' }), null, /no address/u],
];

const printed: string[] = [];
afterAll(() => console.log(`\n${'a site that answers'.padEnd(32)}outcome    status  next visit in  good state  said\n${printed.join('\n')}`));

describe('a visit to a site that misbehaves', () => {
  it.each(matrix)('%s: it is told, what was good is kept, and the next visit goes on', async (how, misbehave, status, said, notBefore) => {
    let site: RequestListener = (_, response) => void response.writeHead(200, { etag: '"1"' }).end(good);
    await using at = await webSite((request, response) => site(request, response));
    const clock = { now: seconds };
    await using feeds = await followed([at.host], () => new Date(clock.now), 1500);
    const { id } = await feeds.sourceCommands.addSource(FeedSettings.parse({ name: 'Wire', url: at.url, text: 'feed' }));
    expect(await feeds.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', stored: 2 });
    const before = (await feeds.feeds.byId(id))!;

    site = misbehave;
    const record = await feeds.sourceCommands.pollSource(id);
    const after = (await feeds.feeds.byId(id))!;
    const kept = ['etag', 'lastModified', 'bodyHash', 'lastSuccessAt', 'lastNewAt'] as const;
    const isKept = how === '304 for ever' || kept.every((part) => after[part] === before[part]);
    const minutes = Math.round((Date.parse(after.nextAt) - clock.now) / 60_000);
    printed.push(
      `${how.padEnd(32)}${record.outcome.padEnd(11)}${String(record.status ?? '–').padEnd(8)}${`${minutes} min`.padEnd(15)}${(isKept ? 'kept' : 'LOST').padEnd(12)}${record.message}`,
    );
    expect(record).toMatchObject({ outcome: how === '304 for ever' ? 'unchanged' : 'failed', status, message: expect.stringMatching(said) });
    expect(isKept).toBe(true);
    expect(after.settings.url).toBe(before.settings.url);
    expect(after.nextAt > new Date(clock.now).toISOString()).toBe(true);
    if (notBefore !== undefined) expect(after.nextAt >= notBefore).toBe(true);
    expect(await feeds.store.total()).toBe(2);

    site = ok(feedXml([{ id: 'third', title: 'Memorandum third', text: 'Poland and Romania signed the third memorandum.' }, ...items]));
    expect(await feeds.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', stored: 1 });
    expect(await feeds.feeds.byId(id)).toMatchObject({ failures: 0 });
  });
});
