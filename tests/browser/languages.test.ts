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

/** English words that only the interface says, on pages whose articles are of many languages. */
const english =
  /\b(?:articles?|stories|publishers?|countries|Export|Newest|Sample|Settings|Show|Last visit|Pairs|Topics|Relationships|Sources|since|No feed)\b/u;

it.each(['/', '/pairs/AZE-TUR', '/country/TUR', '/topic/industry', '/relationships?view=table', '/sources', '/settings', '/notes', '/evidence-pack'])(
  'in Turkish, no English of the interface is left on %s',
  async (path) => {
    await open('tr-TR', path, async (page) => {
      await page.waitForLoadState('networkidle');
      const told = await page.evaluate(() => {
        // What articles, their publishers and the rules say stays in its own language.
        for (const foreign of document.querySelectorAll('[lang]:not(html), [dir=auto], blockquote, code, .headline, td, select')) foreign.remove();
        const names = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
          ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        );
        return [document.body.innerText, ...names].join('\n');
      });
      expect(told.split('\n').filter((line) => english.test(line))).toEqual([]);
    });
  },
);
