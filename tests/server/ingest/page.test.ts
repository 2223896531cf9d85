import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../../server/src/ingest/page.ts';
import { webSite } from '../../support/web-site.ts';

const html = (body: string): string => `<!doctype html><html><head><title>T</title></head><body><p>${body}</p></body></html>`;

describe('one page of the web', () => {
  it('is fetched, decoded and named by where the redirects ended', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-9' }).end(Buffer.from(html('G\xfcler ile \xde'), 'latin1'));
    });
    const page = await fetchPage(`${site.url}/old`, { allowHosts: [site.host] });
    expect(page).toMatchObject({ url: `${site.url}/new`, mediaType: 'text/html' });
    expect(page.content).toContain('Güler ile Ş');
  });

  it('says truthfully who asks', async () => {
    let agent: string | undefined;
    await using site = await webSite((request, response) => {
      agent = request.headers['user-agent'];
      response.writeHead(200, { 'content-type': 'text/plain' }).end('text');
    });
    expect((await fetchPage(site.url, { allowHosts: [site.host] })).mediaType).toBe('text/plain');
    expect(agent).toBe('Entente/0.1 (+news monitor)');
  });

  it.each(['http://127.0.0.1/', 'http://[::ffff:7f00:1]/', 'http://169.254.169.254/', 'http://localhost/', '//0x7f.1/', 'file:///etc/passwd'])(
    'is not reached by a redirect to %s',
    async (location) => {
      await using site = await webSite((_, response) => {
        response.writeHead(302, { location }).end();
      });
      await expect(fetchPage(site.url, { allowHosts: [site.host] })).rejects.toMatchObject({ fault: 'address' });
      expect(site.asked).toHaveLength(1);
    },
  );

  it('is not reached by a redirect to another port of an allowed host', async () => {
    await using inner = await webSite((_, response) => {
      response.end('secret');
    });
    await using site = await webSite((_, response) => {
      response.writeHead(307, { location: inner.url }).end();
    });
    await expect(fetchPage(site.url, { allowHosts: [site.host] })).rejects.toMatchObject({ fault: 'address' });
    expect(inner.asked).toHaveLength(0);
  });

  it('is not fetched when a harmless name resolves to an inner address, alone or among others', async () => {
    await using site = await webSite((_, response) => {
      response.end('secret');
    });
    const port = site.host.split(':')[1];
    for (const addresses of [
      [{ address: '127.0.0.1', family: 4 }],
      [
        { address: '93.184.215.14', family: 4 },
        { address: '::ffff:127.0.0.1', family: 6 },
      ],
    ]) {
      const asked = fetchPage(`http://news.example.org:${port}/`, {
        resolve: (_, __, done) => {
          done(null, addresses);
        },
      });
      await expect(asked).rejects.toMatchObject({ fault: 'address', message: expect.stringContaining('news.example.org') });
    }
    expect(site.asked).toHaveLength(0);
  });

  it('is given up when redirected for ever, too slow or too large', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (request.url === '/slow') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
      else response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000, 32)));
    });
    const options = { allowHosts: [site.host], timeout: 400, maxBytes: 1_000_000 };
    await expect(fetchPage(`${site.url}/round`, options)).rejects.toMatchObject({ fault: 'redirects' });
    await expect(fetchPage(`${site.url}/slow`, options)).rejects.toMatchObject({ fault: 'too-slow' });
    await expect(fetchPage(`${site.url}/bomb`, options)).rejects.toMatchObject({ fault: 'too-large' });
  });

  it('is refused in plain words when it is missing, no text, or nobody answers', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
      else response.writeHead(404).end();
    });
    const options = { allowHosts: [site.host, '127.0.0.1:1', '127.0.0.1:9'] };
    await expect(fetchPage(`${site.url}/gone`, options)).rejects.toThrow(/answered 404/u);
    await expect(fetchPage(`${site.url}/picture`, options)).rejects.toThrow(/holds image\/png/u);
    await expect(fetchPage('http://127.0.0.1:9/', options)).rejects.toThrow(/port is used for other things/u);
    const closed = { host: site.host, url: site.url };
    await site[Symbol.asyncDispose]();
    await expect(fetchPage(closed.url, { allowHosts: [closed.host] })).rejects.toThrow(/refused the connection/u);
  });
});
