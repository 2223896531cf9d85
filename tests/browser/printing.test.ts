import { expect, it } from 'vitest';
import { browse, openWhole, page, withPage } from '../support/browse.ts';
import type { Page } from 'playwright-core';

browse();

/** Inner width of a sheet of A4 with margins of 1 cm, in pixels. */
const sheet = { width: 718, height: 1047 };

/** The page as its paper shows it. */
async function onPaper(path: string, of: Page = page): Promise<void> {
  await of.setViewportSize(sheet);
  await openWhole(path, of);
  await of.emulateMedia({ media: 'print' });
}

const controls = 'button, select, input, textarea, [role=slider], .app-header, .filter-menus';
/** Pressed on the screen, read on paper: what they say is part of the sentence or picture. */
const read = '[aria-haspopup], .timeline-legend *, .matrix *, .partners *';

const visibleControls = (): Promise<string[]> =>
  page
    .locator(controls)
    .evaluateAll((all, words) => all.filter((one) => one.checkVisibility() && !one.matches(words)).map((one) => one.outerHTML.slice(0, 120)), read);

/** What stands beyond the edge of the paper, or inside of something that cuts it off. */
const cut = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((one) => {
      if (!one.checkVisibility() || one.closest('.visually-hidden, svg')) return [];
      const { right, width } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const isCut = clips && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      return width > 0 && (right > innerWidth + 1 || isCut) ? [`${one.tagName}.${one.getAttribute('class')}: ${one.textContent.slice(0, 60)}`] : [];
    }),
  );

const text = (): Promise<string> => page.evaluate(() => document.body.innerText);

it('the dossier of a pair is paper to cite from: filter, sample, numbered quotes and addresses written out', async () => {
  await onPaper('/pairs/AZE-TUR/dossier?from=2021-01-01&topic=industry');
  await page.locator('.dossier-entries > li').first().waitFor();
  const words = await text();
  expect(words).toContain('Azerbaijan–Türkiye');
  expect(words).toContain('Filter: since 1 Jan 2021 · Defence industry');
  expect(words).toMatch(/Sample: \d+ of these articles/u);
  expect(words).toContain('/pairs/AZE-TUR/dossier?from=2021-01-01&topic=industry');
  const numbers = [...words.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  const links = page.locator('.dossier-entries a[href^=http]');
  for (const link of await links.all()) expect(await link.textContent()).toBe(await link.getAttribute('href'));
  expect(await visibleControls()).toEqual([]);
  expect(await cut()).toEqual([]);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});

const pages = [
  '/?country=TUR&from=2021-01-01',
  '/relationships?country=TUR&from=2021-01-01&view=table',
  '/relationships?country=TUR&from=2021-01-01',
  '/relationships?country=TUR&from=2021-01-01&view=matrix',
  '/pairs/AZE-TUR?country=TUR&from=2021-01-01',
  '/pairs/AZE-TUR/with/PAK-TUR?country=TUR&from=2021-01-01',
  '/country/TUR?country=TUR&from=2021-01-01',
  '/topic/industry?country=TUR&from=2021-01-01',
  '/articles?country=TUR&from=2021-01-01',
  '/articles/1?country=TUR&from=2021-01-01',
  '/stories?country=TUR&from=2021-01-01',
];

it.each(pages)('%s leaves for paper with its filter in words, whole, and without anything to press', async (path) => {
  await onPaper(path);
  const words = await text();
  expect(words).toContain('since 1 Jan 2021');
  expect(words).toMatch(/sample/iu);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await visibleControls()).toEqual([]);
  expect(await cut()).toEqual([]);
});

it('the list of articles has on paper all that was loaded, and says how much of the whole that is', async () => {
  await onPaper('/articles');
  const rows = page.locator('.article-list > li');
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(50);
  const count = await rows.count();
  await page.getByText(new RegExp(`^The first ${count} of \\d+ articles: scroll further`, 'u')).waitFor();
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => rows.count()).toBeLessThan(count);
});

it('what is dark on the screen is dark on white on paper, in Turkish too', async () => {
  await withPage({ colorScheme: 'dark', locale: 'tr-TR' }, async (dark) => {
    await onPaper('/pairs/AZE-TUR?from=2021-01-01', dark);
    const colours = await dark.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.body).color]);
    expect(colours[0]).toBe('light');
    await dark.getByText('1 Oca 2021', { exact: false }).first().waitFor();
  });
});
