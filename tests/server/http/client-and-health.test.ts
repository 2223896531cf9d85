import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fewArticles } from '../../support/few-articles.ts';
import { type TestServer, testServer } from '../../support/test-server.ts';

const outer = mkdtempSync(join(tmpdir(), 'entente-client-'));
let server: TestServer;

beforeAll(async () => {
  const clientFolder = join(outer, 'dist');
  mkdirSync(join(clientFolder, 'assets'), { recursive: true });
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(clientFolder, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  server = await testServer(fewArticles, { clientFolder });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(outer, { recursive: true });
});

const text = async (path: string): Promise<[number, string]> => {
  const response = await fetch(`${server.url}${path}`);
  return [response.status, await response.text()];
};

/** As written: `fetch` would resolve the dots itself. */
const raw = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, async (response) => resolve((await response.toArray()).join('')))
      .on('error', reject)
      .end();
  });

describe('the page', () => {
  it.each(['/', '/articles', '/pairs/AZE-TUR?topic=industry'])('opens at %s, asked for anew each time', async (path) => {
    const response = await fetch(`${server.url}${path}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toContain('Page');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(response.headers.get('strict-transport-security')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('keeps its hashed assets for good', async () => {
    const response = await fetch(`${server.url}/assets/main-abc.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await text('/assets/gone-def.js'))[0]).toBe(404);
    expect((await text('/robots.txt'))[0]).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//../secret.txt',
    '/..%5csecret.txt',
  ])('serves nothing outside of its folder: %s', async (path) => {
    expect(await raw(path)).not.toBe('secret');
  });
});

describe('whoever watches over the server', () => {
  it('sees that it is alive and ready', async () => {
    expect(await text('/healthz')).toEqual([200, '{"status":"alive"}']);
    expect(await text('/readyz')).toEqual([200, '{"status":"ready"}']);
  });

  it('reads counts in Prometheus’ form', async () => {
    await server.get('/status');
    await server.get('/status?x=1');
    const [, metrics] = await text('/metrics');
    expect(metrics).toContain('\nentente_articles 7\n');
    expect(metrics).toContain('entente_http_requests_total{route="status",status="200"} 1\n');
    expect(metrics).toContain('entente_http_requests_total{route="status",status="400"} 1\n');
    expect(metrics).toMatch(/entente_http_request_duration_seconds_bucket\{route="status",le="\+Inf"\} 2\n/u);
    expect(metrics).toMatch(/process_resident_memory_bytes \d+/u);
  });
});
