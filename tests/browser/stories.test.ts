import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse();

const rows = () => page.getByRole('list', { name: 'Stories' }).locator('> li');

it('stories come newest or most covered first, as the address says, and go on at the end', async () => {
  await page.goto('/stories');
  await rows().first().waitFor();
  const before = await rows().count();
  await page.getByRole('button', { name: 'Show more stories' }).click();
  await expect.poll(() => rows().count()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'most covered' }).click();
  expect(new URL(page.url()).searchParams.get('sort')).toBe('most-covered');
  await expect.poll(() => rows().first().textContent()).toContain('2 articles');
});

it('by keyboard one goes down the list, opens a story to its articles and goes to one of them', async () => {
  await page.goto('/stories?sort=most-covered');
  await rows().first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'))).toBe('1');
  await page.keyboard.press('e');
  const articles = rows().nth(1).getByRole('listitem');
  await expect.poll(() => articles.count()).toBe(2);
  const title = await articles.nth(1).getByRole('link').textContent();
  await articles.nth(1).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: title! }).waitFor();
});

it('an article shows word by word where another of its story differs', async () => {
  await page.goto('/stories?sort=most-covered');
  await rows().first().locator('.headline').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page
    .getByRole('button', { name: /^Differences:/u })
    .first()
    .click();
  const difference = page.locator('.word-difference');
  await difference.getByText(/% of the words are the same/u).waitFor();
  expect(await difference.locator('del').count()).toBeGreaterThan(1);
  expect(await difference.locator('ins').count()).toBeGreaterThan(1);
});
