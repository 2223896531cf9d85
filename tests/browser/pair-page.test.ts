import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type BuiltServer, builtServer } from '../support/built-server.ts';

let server: BuiltServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([builtServer(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

it('every cell of the ladder opens exactly the articles that it counts', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.url}/pairs/AZE-TUR`);
  const ladder = page.getByRole('region', { name: 'Cooperation ladder' });
  await ladder.waitFor();
  const cells = ladder.locator('td').getByRole('link');
  const names = await cells.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(8);
  for (const name of [names[0]!, names[Math.floor(names.length / 2)]!, names.at(-1)!]) {
    const count = /: (\d+) articles?$/u.exec(name)![1]!;
    await ladder.getByRole('link', { name, exact: true }).click();
    await page.getByText(`${count} article${count === '1' ? '' : 's'}. Keys`).waitFor();
    await page.goBack();
  }
  await page.close();
});

it.each(['Who is named?', 'What goes on under a name?', 'Whose press reports it?', 'Which equipment, and what money?'])(
  '“%s” opens exactly the articles that it counts',
  async (title) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(15_000);
    await page.goto(`${server.url}/pairs/AZE-TUR`);
    const links = page.getByRole('region', { name: title, exact: true }).locator('a.count-link');
    await links.first().waitFor();
    for (const at of [0, 1]) {
      const count = (await links.nth(at).textContent())!;
      await links.nth(at).click();
      await page.getByText(`${count} article${count === '1' ? '' : 's'}. Keys`).waitFor();
      await page.goBack();
      await links.first().waitFor();
    }
    await page.close();
  },
);

it('what came up first is marked on the timeline and opens its articles', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.url}/pairs/AZE-TUR`);
  const events = page.getByRole('list', { name: 'First named' });
  await events.getByRole('link', { name: 'Shusha Declaration' }).click();
  await page.getByText(/^\d+ articles\. Keys/u).waitFor();
  expect(new URL(page.url()).searchParams.getAll('strand')).toEqual(['shusha-declaration']);
  await page.close();
});
