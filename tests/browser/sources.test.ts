import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { builtServer } from '../support/built-server.ts';
import { feedXml, longText } from '../support/feed-xml.ts';
import { webSite } from '../support/web-site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser?.close());

it('a feed is found on its site, looked at, followed, and its article opens; one that fails says why', async () => {
  let refuses = false;
  await using site = await webSite((request, response) => {
    if (request.url === '/')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/all.rss"></head><body><p>News</p></body></html>');
    else if (refuses) response.writeHead(403).end();
    else response.end(feedXml([{ id: '1', title: 'Warsaw and Bucharest sign training memorandum', text: longText('Training') }], 'Harbour Wire'));
  });
  await using server = await builtServer({ ENTENTE_FETCH_HOSTS: site.host });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  await page.goto(`${server.url}/sources`);
  await page.getByText('No feed is followed yet.').waitFor();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByLabel('Address of a feed or of a site').fill(site.url);
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('Warsaw and Bucharest sign training memorandum').waitFor();
  await page.getByRole('button', { name: 'Choose this feed' }).click();
  await page.getByRole('button', { name: 'Follow this feed' }).click();
  await page.getByRole('link', { name: 'Harbour Wire', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Harbour Wire' }).waitFor();
  await page.getByRole('button', { name: 'Visit now' }).click();
  await page.getByText('1 visit,').or(page.getByText('2 visits,')).waitFor();
  await page.getByRole('link', { name: '1', exact: true }).click();
  await page.getByRole('link', { name: 'Warsaw and Bucharest sign training memorandum' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Warsaw and Bucharest sign training memorandum' }).waitFor();
  refuses = true;
  await page.goto(`${server.url}/sources`);
  await page.getByRole('link', { name: 'Harbour Wire', exact: true }).click();
  await page.getByRole('button', { name: 'Visit now' }).click();
  await page.getByText('The site does not let Entente read this feed (403).').first().waitFor();
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await page.getByRole('row', { name: /Harbour Wire.*Failing/u }).waitFor();
  expect(await page.getByText('1 feed: 1 failing.').count()).toBe(1);
  await page.close();
});
