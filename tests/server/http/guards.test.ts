import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer([], { allowedHosts: ['news.example.org'] });
});
afterAll(() => server[Symbol.asyncDispose]());

/** `fetch` does not let the Host header be set. */
const ask = (headers: Record<string, string>, { method = 'GET', path = '/api/v1/status' } = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject).end();
  });

describe('the host guard', () => {
  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '[::1]:80', 'news.example.org', 'news.example.org:443'])('answers for %s', async (host) => {
    expect(await ask({ host })).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', 'news.example.org.evil.example', '192.168.1.5'])('refuses the host “%s”', async (host) => {
    expect(await ask({ host })).toBe(421);
  });

  it('lets those who watch the process in', async () => {
    expect(await ask({ host: '10.0.0.7' }, { path: '/healthz' })).toBe(200);
    expect(await ask({ host: '10.0.0.7' }, { path: '/readyz' })).toBe(200);
  });
});

describe('the origin guard', () => {
  const remove = { method: 'DELETE', path: '/api/v1/articles/1' };

  it('lets our own page and programs change things', async () => {
    expect(await ask({ host: 'localhost:8080', origin: 'http://localhost:8080' }, remove)).toBe(200);
    expect(await ask({ host: 'localhost:8080' }, remove)).toBe(200);
  });

  it.each(['http://evil.example', 'http://localhost:9999', 'null'])('refuses changes from %s', async (origin) => {
    expect(await ask({ host: 'localhost:8080', origin }, remove)).toBe(403);
  });

  it('does not ask it of reading', async () => {
    expect(await ask({ host: 'localhost', origin: 'http://evil.example' })).toBe(200);
  });
});
