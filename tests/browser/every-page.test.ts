import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, withPage } from '../support/browse.ts';

browse();

const pages = {
  overview: '/',
  pair: '/pairs/AZE-TUR',
  comparison: '/pairs/AZE-TUR/with/PAK-TUR',
  country: '/country/TUR',
  stories: '/stories?sort=most-covered',
  topic: '/topic/industry',
  article: '/articles/1',
  articles: '/articles',
  method: '/method',
  design: '/design',
  notes: '/notes',
  'evidence pack': '/evidence-pack',
  sources: '/sources',
  network: '/relationships',
  matrix: '/relationships?view=matrix',
  'pairs over time': '/relationships?view=time',
  map: '/relationships?view=map',
  regions: '/relationships?view=chord',
};

interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** The page when all of it has loaded, for the length of one test. */
const open = (path: string, { width = 1440, colorScheme = 'light' }: Look, use: (page: Page) => Promise<void>): Promise<void> =>
  withPage({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
  });

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(Object.entries(pages))('%s has no serious fault of accessibility', async (_, path) => {
    await open(path, { colorScheme }, async (page) => {
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  it('neither has the dialog to add articles', async () => {
    await open('/method', { colorScheme }, async (page) => {
      await page.getByRole('button', { name: 'Add articles' }).click();
      await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});

describe('on a phone', () => {
  it.each(Object.entries(pages))('%s fits the width of 390 pixels', async (_, path) => {
    await open(path, { width: 390 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
});

/** Goes on with Tab until the control has the focus, and fails where it never does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.placeholder : (at?.textContent ?? ''));
    });
    if (here.trim().startsWith(name)) return;
  }
  throw new Error(`“${name}” is not reached by Tab.`);
}

describe('by keyboard alone', () => {
  it('the main controls are reached, and the page’s text is first', async () => {
    await open('/', {}, async (page) => {
      for (const name of ['Skip to content', 'Entente', 'Overview', 'Articles', 'Method']) await tabTo(page, name);
      for (const name of ['Add articles', 'Theme', 'Period', 'Countries', 'Pairs', 'Topics', 'More']) await tabTo(page, name);
    });
  });

  it('a country is chosen, and the dialog is opened and left', async () => {
    await open('/', {}, async (page) => {
      await tabTo(page, 'Add articles');
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await tabTo(page, 'Countries');
      await page.keyboard.press('Enter');
      await page.getByRole('searchbox', { name: /^Countries/u }).waitFor();
      await page.keyboard.type('turkiye');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.getAll('country')).toEqual(['TUR']);
    });
  });
});
