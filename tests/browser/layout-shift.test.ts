import { expect, it } from 'vitest';
import { browse, withPage } from '../support/browse.ts';

browse();

/** What a user is told to be good is 0.1; a page that reserves its places has next to nothing. */
const most = 0.05;

const pages = [
  '/',
  '/pairs/AZE-TUR',
  // A pair of few topics.
  '/pairs/GRC-TUR',
  '/country/TUR',
  '/topic/industry',
  '/articles',
  '/articles/1',
  '/stories',
  '/relationships',
  '/sources',
  '/method',
];

it.each(pages)('nothing jumps while %s loads over a slow line', async (path) => {
  await withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.addInitScript(() => {
      const shifts: { value: number; of: string[] }[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean; sources: { node?: Element }[] }[]) {
          if (!entry.hadRecentInput)
            shifts.push({ value: entry.value, of: entry.sources.map(({ node }) => node?.className ?? node?.nodeName ?? '') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/api/v1/**', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 300 + (route.request().url().length % 7) * 60);
      });
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: { value: number; of: string[] }[] }).shifts);
    const sum = shifts.reduce((all, { value }) => all + value, 0);
    console.log(`${path}: ${sum.toFixed(4)}`);
    expect(sum, JSON.stringify(shifts.filter(({ value }) => value > 0.002))).toBeLessThanOrEqual(most);
  });
});
