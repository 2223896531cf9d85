import { Problem } from '@entente/shared/contract/problem';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestServer, testServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server[Symbol.asyncDispose]());

async function problem(path: string, init?: RequestInit, from = server): Promise<Problem> {
  const response = await fetch(`${from.url}${path}`, init);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/u);
  const body = Problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  return body;
}

const post = (body: NonNullable<RequestInit['body']>, type = 'application/json'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type },
});

describe('a request at fault is told what is wrong', () => {
  it.each([
    ['/api/v1/articles?country=TUR&country=XXX', 'country.1'],
    ['/api/v1/articles?from=2024-02-30', 'from'],
    ['/api/v1/articles?contry=TUR', 'contry'],
    ['/api/v1/articles?limit=1000', 'limit'],
    ['/api/v1/articles?cursor=abc', 'cursor'],
    ['/api/v1/articles?match=any&match=all', 'match'],
    ['/api/v1/pairs/TUR-AZE', 'pair'],
    ['/api/v1/pairs/AZE-TUR?pair=AZE-TUR', 'pair'],
    ['/api/v1/articles/none', 'id'],
    ['/api/v1/status?__proto__=1', '__proto__'],
  ])('%s names %s', async (path, part) => {
    const { status, faults } = await problem(path);
    expect(status).toBe(400);
    expect(faults?.map((fault) => fault.part)).toContain(part);
  });

  it.each(['articles', 'facets', 'timeline', 'stories', 'relationships', 'pairs/AZE-TUR'])('%s points at the place in a query', async (path) => {
    const { status, detail, faults } = await problem(`/api/v1/${path}?q=${encodeURIComponent('drone (country:Atlantis')}`);
    expect(status).toBe(400);
    expect(faults).toEqual([{ part: 'q', message: detail, start: 15, end: 23 }]);
    expect(detail).toContain('Atlantis');
  });

  it.each([
    ['/api/v1/articles/12345', 404],
    ['/api/v1/nothing', 404],
    ['/api/nothing', 404],
    ['/nothing', 404],
    ['/api/v1/articles/%E0%A4%A', 400],
  ])('%s is a %i', async (path, status) => {
    expect((await problem(path)).status).toBe(status);
  });

  it('reads bodies strictly', async () => {
    expect((await problem('/api/v1/articles', post('{"text":'))).status).toBe(400);
    expect((await problem('/api/v1/articles', post('{"text":1}'))).faults?.[0]?.part).toBe('text');
    expect((await problem('/api/v1/articles', post('text', 'text/plain'))).status).toBe(415);
    expect((await problem('/api/v1/articles', { method: 'POST' })).status).toBe(415);
    expect((await problem('/api/v1/articles', post(JSON.stringify({ text: 'x'.repeat(26 * 1024 * 1024) })))).status).toBe(413);
    expect((await problem('/api/v1/articles/from-file?name=big.txt', post(Buffer.alloc(65 * 1024 * 1024), 'text/plain'))).status).toBe(413);
  });

  it('says which method is possible', async () => {
    const response = await fetch(`${server.url}/api/v1/sample`, { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, DELETE']);
    expect((await problem('/api/v1/articles/from-url')).status).toBe(405);
  });

  it('does not tell our own faults, but logs them', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ask = (): never => {
      throw new Error('secret path');
    };
    await using broken = await testServer([], { ask });
    const body = await problem('/api/v1/articles', undefined, broken);
    expect(body.status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
