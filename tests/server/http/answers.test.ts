import { type EndpointName, endpoints } from '@entente/shared/contract/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJobsStore } from '../../../server/src/store/jobs-store.ts';
import { fewArticles } from '../../support/few-articles.ts';
import { type TestServer, testServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(fewArticles);
  await createJobsStore(server.store.database).create('retag', 'Reading again', {}, '2026-03-01T00:00:00.000Z');
});
afterAll(() => server[Symbol.asyncDispose]());

const json = (body: unknown): RequestInit => ({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

/** A request of each endpoint; the type sees to it that none is left out. */
const requests: Record<EndpointName, [path: string, init?: RequestInit]> = {
  status: ['/status'],
  evaluation: ['/evaluation'],
  facets: ['/facets?country=TUR&country=AZE&match=all&topic=industry'],
  summary: ['/summary?party=TUR:supplier&equipment=uncrewed'],
  timeline: ['/timeline?unit=week&split=stance&count=stories&from=2024-01-01'],
  relationships: ['/relationships?from=2024-01-01&to=2024-12-31&limit=2'],
  regions: ['/regions?topic=industry'],
  pairPeriods: ['/pair-periods?unit=quarter&limit=5'],
  changes: ['/changes?days=90'],
  strands: ['/strands?topic=exercise&limit=3'],
  upcoming: ['/upcoming?party=TUR'],
  stories: ['/stories?limit=3'],
  articles: ['/articles?q=drones&sort=relevance'],
  articleById: ['/articles/1'],
  related: ['/articles/1/related?limit=3'],
  articleStory: ['/articles/1/story'],
  joinStories: ['/stories/join', json({ id: 1, other: 2 })],
  splitStory: ['/stories/split', json({ ids: [1] })],
  countryBalance: ['/countries/TUR/balance?topic=industry'],
  pairSummary: ['/pairs/AZE-TUR'],
  pairChronology: ['/pairs/AZE-TUR/chronology?limit=5'],
  pairLadder: ['/pairs/AZE-TUR/ladder'],
  pairFacts: ['/pairs/AZE-TUR/facts?limit=3&topic=industry'],
  pairPeople: ['/pairs/AZE-TUR/people'],
  pairSources: ['/pairs/AZE-TUR/sources?limit=5'],
  addText: ['/articles', json({ text: 'A text' })],
  addUrl: ['/articles/from-url', json({ url: 'https://example.org' })],
  addFile: ['/articles/from-file?name=a.txt', { body: 'four' }],
  removeArticle: ['/articles/1'],
  loadSample: ['/sample'],
  removeSample: ['/sample'],
  sources: ['/sources'],
  sourceById: ['/sources/paste'],
  previewSource: ['/sources/preview', json({ url: 'https://example.org' })],
  addSource: ['/sources', json({ name: 'Wire', url: 'https://example.org/rss' })],
  changeSource: ['/sources/feed-1', json({ name: 'Wire', url: 'https://example.org/rss' })],
  removeSource: ['/sources/feed-1?articles=keep'],
  pollSource: ['/sources/feed-1/poll', { body: '' }],
  exportSources: ['/sources/opml'],
  importSources: ['/sources/opml', { body: '<opml/>' }],
  starterSources: ['/sources/starter'],
  outages: ['/sources/outages'],
  jobs: ['/jobs'],
  jobEntries: ['/jobs/1/entries?outcome=stored'],
  cancelJob: ['/jobs/1/cancel', { body: '' }],
  startRetag: ['/jobs/retag', { body: '' }],
  startVisitAll: ['/jobs/visit-all', { body: '' }],
  tryImport: ['/imports/try?name=a.csv', { body: 'title,text' }],
  startImport: [`/imports?name=a.csv&columns=${encodeURIComponent('{"title":"Headline"}')}`, { body: 'Headline,text' }],
  pairCodedEvents: ['/pairs/AZE-TUR/coded-events?from=2024-01-01'],
  views: ['/views'],
  saveView: ['/views', json({ name: 'Mine', path: '/articles?country=TUR' })],
  removeView: ['/views/1'],
  notes: ['/notes?pair=AZE-TUR'],
  saveNote: ['/notes', json({ pair: 'AZE-TUR', text: 'To be checked.' })],
  removeNote: ['/notes/1'],
  corrections: ['/corrections?article=1'],
  correctArticle: ['/corrections', json({ article: 1, kind: 'reject', pair: 'AZE-TUR', reason: 'A venue only.' })],
  undoCorrection: ['/corrections/1'],
  evidencePack: ['/evidence-pack?country=TUR'],
  compareEvidencePack: ['/evidence-pack/compare', json({ articles: [{ textHash: 'a', url: null }] })],
};

const post = async (name: EndpointName): Promise<unknown> =>
  (await fetch(`${server.url}/api/v1${requests[name][0]}`, { method: 'POST', ...requests[name][1] })).json();

describe('every endpoint', () => {
  it.each(Object.entries(requests))('%s answers in the shape of its contract', async (name, [path, init]) => {
    const { method, answer } = endpoints[name as EndpointName];
    const response = await fetch(`${server.url}/api/v1${path}`, { method: method.toUpperCase(), ...init });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const body: unknown = await response.json();
    expect(answer.parse(body)).toEqual(body);
  });

  it('hands body and bytes on as they came', async () => {
    expect(await post('addText')).toMatchObject({ message: 'A text' });
    expect(await post('addUrl')).toMatchObject({ message: 'https://example.org' });
    expect(await post('addFile')).toMatchObject({ name: 'a.txt', stored: 4 });
  });

  it('stands in the OpenAPI document with its parameters', async () => {
    const document = (await (await server.get('/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { parameters: { name: string; in: string; schema: { items?: object } }[] }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    for (const { path, method } of Object.values(endpoints)) {
      expect(document.paths[`/api/v1${path.replaceAll(/:(\w+)/gu, '{$1}')}`]?.[method], path).toBeDefined();
    }
    const feed = document.paths['/api/v1/articles/feed.{format}']?.['get'] as unknown as {
      parameters: { name: string }[];
      responses: { 200: { content: object } };
    };
    expect(feed.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['format', 'pair', 'topic', 'from', 'q']));
    expect(Object.keys(feed.responses[200].content)).toEqual(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
    expect(document.paths['/api/v1/jobs/events']?.['get']).toBeDefined();
    expect(document.paths['/api/v1/imports']?.['post']).toMatchObject({ requestBody: { content: { 'application/octet-stream': {} } } });
    const pair = document.paths['/api/v1/pairs/{pair}']?.['get']?.parameters ?? [];
    expect(pair.find((one) => one.name === 'pair')).toMatchObject({ in: 'path', required: true });
    expect(pair.find((one) => one.name === 'topic')).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'array', items: { type: 'string' } },
    });
  });
});
