import { FeedSettings } from '@entente/shared/domain/source';
import { describe, expect, it } from 'vitest';
import { feedXml, longText } from '../../support/feed-xml.ts';
import { followed } from '../../support/followed.ts';
import { webSite } from '../../support/web-site.ts';

const settings = (url: string): FeedSettings => FeedSettings.parse({ name: 'Wire', url });

const page = (title: string, text: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}</article></body></html>`;

describe('a visit to a feed of teasers', () => {
  it('takes no page that wants to know whether a person is asking for an article', async () => {
    const challenge =
      '<!doctype html><html><head><title>Just a moment...</title></head><body><h1>news.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>news.example needs to review the security of your connection before proceeding.</p><div id="challenge-platform"></div></body></html>';
    await using site = await webSite((request, response) => {
      if (request.url === '/rss')
        response.end(feedXml([{ id: '1', title: 'Guarded page', text: 'Poland and Romania hold a joint exercise at sea.', link: '/guarded' }]));
      else if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(challenge);
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    for (const stored of [0, 0, 1]) expect(await at.sourceCommands.pollSource(id)).toMatchObject({ outcome: 'read', stored });
    expect((await at.store.byIds([1]))[0]!.article.body).toEqual(['Poland and Romania hold a joint exercise at sea.']);
  });

  it('asks a site for no more pages once it wants to be left alone, until the time that it named', async () => {
    const entries = ['a', 'b', 'c'].map((id) => ({ id, title: `Page ${id}`, text: `Poland and Romania hold exercise ${id}.`, link: `/page/${id}` }));
    const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
    let isBusy = true;
    await using site = await webSite((request, response) => {
      if (request.url === '/rss') response.end(feedXml(entries));
      else if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (isBusy) response.writeHead(429, { 'retry-after': '3600' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page(`Page ${request.url}`, longText(request.url!)));
    });
    await using at = await followed([site.host], () => new Date(clock.now));
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    const pages = (): number => site.asked.filter((path) => path.startsWith('/page')).length;
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ stored: 0, message: expect.stringContaining('tried again') });
    expect(pages()).toBe(1);
    clock.now += 30 * 60_000;
    isBusy = false;
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ stored: 0 });
    expect(pages()).toBe(1);
    clock.now += 31 * 60_000;
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ stored: 3 });
    expect(pages()).toBe(4);
  });

  it('whose pages lead where robots.txt forbids takes the words of the feed', async () => {
    await using site = await webSite((request, response) => {
      if (request.url === '/rss')
        response.end(feedXml([{ id: '1', title: 'Led away', text: 'Poland and Romania hold a joint exercise.', link: '/open' }]));
      else if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /closed/\n');
      else if (request.url === '/open') response.writeHead(302, { location: '/closed/1' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page('Closed', longText('Closed')));
    });
    await using at = await followed([site.host]);
    const { id } = await at.sourceCommands.addSource(settings(`${site.url}/rss`));
    expect(await at.sourceCommands.pollSource(id)).toMatchObject({ stored: 1 });
    expect(site.asked.filter((path) => path.startsWith('/closed'))).toEqual([]);
  });
});
