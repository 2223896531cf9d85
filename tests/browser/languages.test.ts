import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, withPage } from '../support/browse.ts';

browse();

const open = (locale: string, path: string, use: (page: Page) => Promise<void>): Promise<void> =>
  withPage({ locale, viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await use(page);
  });

const langOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);
const headingOf = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

describe('the language of the interface', () => {
  it('is the first of the browser’s that we speak', async () => {
    await open('tr-TR', '/pairs/AZE-GBR', async (page) => {
      expect(await langOf(page)).toBe('tr');
      expect(await headingOf(page)).toBe('Azerbaycan–Birleşik Krallık');
    });
    await open('de-DE', '/pairs/AZE-GBR', async (page) => {
      expect(await langOf(page)).toBe('en');
      expect(await headingOf(page)).toBe('Azerbaijan–United Kingdom');
    });
  });

  it('is changed in the header, keeps the place, and is remembered', async () => {
    await open('en-GB', '/articles?topic=exercise', async (page) => {
      await page.getByRole('combobox', { name: 'Language' }).selectOption('Türkçe');
      await page.getByRole('link', { name: 'Genel bakış' }).waitFor();
      expect(new URL(page.url()).search).toBe('?topic=exercise');
      await page.goto('/method');
      await page.getByRole('link', { name: 'Genel bakış' }).waitFor();
      expect(await langOf(page)).toBe('tr');
      await page.getByRole('combobox', { name: 'Dil' }).selectOption('English');
      await page.getByRole('link', { name: 'Overview' }).waitFor();
    });
  });

  it('is changed from the palette', async () => {
    await open('en-GB', '/method', async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox', { name: 'Country, pair, topic' }).fill('turkce');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Genel bakış' }).waitFor();
    });
  });
});
