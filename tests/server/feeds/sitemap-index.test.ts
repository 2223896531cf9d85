import { gzipSync } from 'node:zlib';
import { FeedSettings } from '@entente/shared/domain/source';
import { describe, expect, it } from 'vitest';
import { longText } from '../../support/feed-xml.ts';
import { followed } from '../../support/followed.ts';
import { webSite } from '../../support/web-site.ts';

const index = (parts: readonly { loc: string; lastmod?: string }[]): string =>
  `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts
    .map(({ loc, lastmod }) => `<sitemap><loc>${loc}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</sitemap>`)
    .join('')}</sitemapindex>`;

const news = (host: string, names: readonly string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${names
    .map(
      (name) =>
        `<url><loc>${host}/articles/${name}</loc><news:news><news:publication><news:name>The Quay</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-06-27T10:36:00Z</news:publication_date><news:title>${name} signed</news:title></news:news></url>`,
    )
    .join('')}</urlset>`;

const article = (name: string): string =>
  `<!doctype html><html><head><title>${name} signed</title></head><body><article><h1>${name} signed</h1>${longText(name)}</article></body></html>`;

const settings = (url: string) => FeedSettings.parse({ name: 'The Quay', url, text: 'page' });

describe('an index of sitemaps', () => {
  it('is followed to the sitemaps of news, packed or not, and read again only when one of them is another', async () => {
    let names = ['Accord', 'Charter'];
    await using site = await webSite((request, response) => {
      const path = request.url ?? '';
      if (path === '/sitemap.xml') response.end(index([{ loc: '/pages.xml' }, { loc: `${site.url}/news-today.xml` }, { loc: '/news-old.xml.gz' }]));
      else if (path === '/pages.xml') response.end('<urlset><url><loc>https://a.org/about</loc></url></urlset>');
      else if (path === '/news-today.xml') response.end(news(site.url, names));
      else if (path === '/news-old.xml.gz') response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(news(site.url, ['Treaty'])));
      else if (path.startsWith('/articles/')) response.writeHead(200, { 'content-type': 'text/html' }).end(article(path.slice(10)));
      else response.writeHead(404).end();
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/sitemap.xml`));
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', items: 3, stored: 3, message: '' });
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'unchanged', stored: 0 });
    names = ['Protocol', ...names];
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', items: 4, stored: 1 });
    const titles = (await at.store.byIds([1, 2, 3, 4])).map((one) => one.article.title);
    expect(titles.toSorted()).toEqual(['Accord signed', 'Charter signed', 'Protocol signed', 'Treaty signed']);
  });

  it('of many years is asked for five of its sitemaps, those that changed last', async () => {
    const years = Array.from({ length: 30 }, (_, at) => ({ loc: `/news-${1996 + at}.xml`, lastmod: `${1996 + at}-12-31` }));
    await using site = await webSite((request, response) => {
      if (request.url === '/sitemap.xml') response.end(index(years));
      else response.end(news(site.url, [`Accord of ${request.url?.slice(6, 10)}`]));
    });
    await using at = await followed([site.host]);
    expect(await at.sourceCommands.previewSource(`${site.url}/sitemap.xml`)).toMatchObject({
      feeds: [{ format: 'sitemap', title: 'The Quay', count: 5 }],
    });
    expect(site.asked.slice(1)).toEqual(['/news-2025.xml', '/news-2024.xml', '/news-2023.xml', '/news-2022.xml', '/news-2021.xml']);
  });

  it('reads the others where one cannot be had and says so, follows none that is an index itself, and stops where it is asked to', async () => {
    let busy = false;
    await using site = await webSite((request, response) => {
      if (request.url === '/sitemap.xml') response.end(index([{ loc: '/a.xml' }, { loc: '/b.xml' }, { loc: '/sitemap.xml' }]));
      else if (request.url === '/a.xml' && busy) response.writeHead(429, { 'retry-after': '3600' }).end();
      else if (request.url === '/a.xml') response.writeHead(500).end();
      else if (request.url === '/b.xml') response.end(news(site.url, ['Accord']));
      else response.writeHead(404).end();
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/sitemap.xml`));
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({
      outcome: 'read',
      items: 1,
      message: expect.stringContaining('2 of 3 sitemaps could not be read'),
    });
    busy = true;
    const before = site.asked.length;
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'failed', status: 429 });
    expect(site.asked.slice(before)).toEqual(['/sitemap.xml', '/a.xml']);
  });

  it('of news is found through robots.txt', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/robots.txt')
        response.end(`User-agent: *\nDisallow: /private/\nSitemap: ${site.url}/all.xml\nSitemap: ${site.url}/deep/news-index.xml\n`);
      else if (request.url === '/deep/news-index.xml') response.end(index([{ loc: '/today.xml' }]));
      else if (request.url === '/today.xml') response.end(news(site.url, ['Accord']));
      else if (request.url === '/')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><body><p>Hi</p></body></html>');
      else response.writeHead(404).end();
    });
    await using at = await followed([site.host]);
    expect(await at.sourceCommands.previewSource(site.url)).toMatchObject({
      feeds: [{ url: `${site.url}/deep/news-index.xml`, count: 1 }],
      message: '',
    });
  });
});
