import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browse, withPage } from '../support/browse.ts';

browse();

const pages = {
  overview: '/',
  'a chosen period': '/?from=2021-01-01&to=2023-12-31&country=TUR',
  'nothing found': '/?country=TUV&topic=exercise',
  pair: '/pairs/AZE-TUR',
  'no such pair': '/pairs/TUR-AZE',
  comparison: '/pairs/AZE-TUR/with/PAK-TUR',
  dossier: '/pairs/AZE-TUR/dossier',
  country: '/country/TUR',
  stories: '/stories?sort=most-covered',
  topic: '/topic/industry',
  article: '/articles/1',
  articles: '/articles',
  method: '/method',
  design: '/design',
  notes: '/notes',
  settings: '/settings',
  'evidence pack': '/evidence-pack',
  sources: '/sources',
  network: '/relationships',
  matrix: '/relationships?view=matrix',
  'pairs over time': '/relationships?view=time',
  map: '/relationships?view=map',
  regions: '/relationships?view=chord',
  table: '/relationships?view=table',
  'no such page': '/nowhere',
};

/** What lies over a page when it is open. */
const overlays: Record<string, (page: Page) => Promise<void>> = {
  'the dialog to add articles': async (page) => {
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
  },
  'the palette': async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem').first().waitFor();
  },
  'the keys': async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  'help with searching': async (page) => {
    await page.getByRole('button', { name: 'How to search' }).click();
    await page.getByText('words that follow each other').waitFor();
  },
  'the less used parts of the filter': async (page) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('group', { name: 'Stage' }).waitFor();
  },
  'the publishers and their countries': async (page) => {
    await page.getByRole('button', { name: 'Publisher' }).click();
    await page.getByRole('group', { name: 'Country of the publisher' }).waitFor();
  },
  'the saved views': async (page) => {
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('textbox', { name: 'Save what is shown as' }).waitFor();
  },
};

/** The page when all of it has loaded, for the length of one test. */
const open = (path: string, look: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> =>
  withPage({ viewport: { width: 1440, height: 900 }, ...look }, async (page) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
  });

const themes = ['light', 'dark'] as const;

/** What axe finds wrong, in both themes. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, help, nodes } of violations) for (const { html } of nodes) faults.push(`${colorScheme}: ${id}: ${help}: ${html.slice(0, 160)}`);
  }
  return faults;
}

/** Axe reads a page of many tables for long where other programs are busy. */
const patience = 300_000;

/** A phone, a window of 1280 pixels at 200 %, and the same at 400 %. */
const widths = [640, 390, 320];

it.each(Object.entries(pages))(
  '%s has no fault of accessibility in either theme, and fits a phone and a zoomed window',
  { timeout: patience },
  async (_, path) => {
    await open(path, {}, async (page) => {
      expect(await faultsOf(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 450 });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 2000 }).toBeLessThanOrEqual(width);
      }
    });
  },
);

it.each(Object.entries(overlays))('neither has %s', async (_, show) => {
  await open('/method', {}, async (page) => {
    await show(page);
    expect(await faultsOf(page)).toEqual([]);
  });
});

it('zoomed to 200 %, the filter and the palette can still be used', async () => {
  await open('/', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, async (page) => {
    await page.getByRole('region', { name: 'Filter' }).getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('pakistan turkey');
    await page.getByRole('menuitem', { name: 'Pakistan–Türkiye' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Pakistan–Türkiye' }).waitFor();
  });
});

it('whoever asks for less motion gets none', async () => {
  await open('/relationships', { reducedMotion: 'reduce' }, async (page) => {
    const places = (): Promise<(string | null)[]> =>
      page.locator('.node').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('transform')));
    await page.locator('.node').first().waitFor();
    const before = await places();
    await page.waitForTimeout(400);
    expect(await places()).toEqual(before);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0).length,
    );
    expect(moving).toBe(0);
  });
});
