import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFeed } from '../../../server/src/ingest/feed/read-feed.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { type TestServer, testServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(fewArticles);
});
afterAll(() => server[Symbol.asyncDispose]());

it.each(['rss', 'atom', 'json'])('the articles of a filter can be followed as %s, and Entente itself can read the feed', async (format) => {
  const list = (await (await server.get('/articles?country=TUR')).json()) as { items: { title: string; sample: boolean }[] };
  const answer = await server.get(`/articles/feed.${format}?country=TUR`);
  expect(answer.status).toBe(200);
  const read = readFeed(new Uint8Array(await answer.arrayBuffer()), answer.headers.get('content-type'), server.url);
  expect(read.format).toBe(format);
  expect(read.title).toBe('Entente: Türkiye');
  expect(read.items.length).toBeGreaterThan(0);
  expect(read.items.map(({ title }) => title)).toEqual(list.items.map(({ title, sample }) => (sample ? `[Sample] ${title}` : title)));
});

it('a mistyped part of the filter is a fault and no feed of everything; so is an unknown format', async () => {
  expect((await server.get('/articles/feed.rss?contry=TUR')).status).toBe(400);
  expect((await server.get('/articles/feed.xls')).status).toBe(404);
});
