import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type BuiltServer, builtServer } from '../support/built-server.ts';
import { fixture } from '../support/project-file.ts';

let server: BuiltServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([builtServer(), startBrowser()]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', timezoneId: 'UTC' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

/** The list's total, as the filter bar tells it. */
async function total(on: Page = page): Promise<number> {
  const text = await on.locator('.filter-counts').textContent();
  return Number(/^([\d,]+) article/u.exec(text ?? '')?.[1]?.replaceAll(',', ''));
}

const totalIs = (wanted: (count: number) => boolean) => expect.poll(() => total().then(wanted)).toBe(true);

async function choose(menu: string, typed: string, label: string): Promise<void> {
  await page.getByRole('region', { name: 'Filter' }).getByRole('button', { name: menu }).click();
  const dialog = page.getByRole('dialog', { name: menu });
  const search = dialog.getByRole('searchbox');
  if ((await search.count()) > 0) await search.fill(typed);
  await dialog.getByRole('checkbox', { name: label }).first().check();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

const parameters = (): URLSearchParams => new URL(page.url()).searchParams;

describe('from the overview to the sentence that proves it', () => {
  it('opens on the sample corpus, and says that it is one', async () => {
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.getByText(/All [\d,]+ of these articles are sample data/u).waitFor();
    await totalIs((count) => count > 100);
  });

  it('narrows to Türkiye', async () => {
    const before = await total();
    await choose('Countries', 'turkiye', 'Türkiye');
    await expect.poll(() => parameters().getAll('country')).toEqual(['TUR']);
    await totalIs((count) => count > 0 && count < before);
  });

  it('goes on to Azerbaijan and Türkiye', async () => {
    await page.getByRole('link', { name: /Azerbaijan.+Türkiye/u }).first().click();
    await page.getByRole('heading', { level: 1, name: /Azerbaijan.+Türkiye/u }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pairs/AZE-TUR');
  });

  it('narrows to the defence industry, and to one year by dragging over the timeline', async () => {
    await choose('Topics', 'industry', 'Defence industry');
    await expect.poll(() => parameters().getAll('topic')).toEqual(['industry']);
    const plot = page.locator('.timeline-plot');
    await plot.scrollIntoViewIfNeeded();
    const box = (await plot.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => [parameters().has('from'), parameters().has('to')]).toEqual([true, true]);
  });
});
