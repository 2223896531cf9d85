import { expect, it } from 'vitest';
import { browse, page, withPage } from '../support/browse.ts';

browse();

const look = () => page.locator('html').evaluate(({ dataset }) => [dataset['theme'], dataset['density']]);

it('how it looks is chosen, kept, taken along as a file with the saved views, and opened by another browser', async () => {
  await page.goto('/articles?country=TUR');
  const roomy = (await page.locator('.article-row').first().boundingBox())!.height;
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Save what is shown as' }).fill('About Türkiye');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'About Türkiye' }).waitFor();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'dark', exact: true }).click();
  await page.getByRole('button', { name: 'dense' }).click();
  await page.reload();
  expect(await look()).toEqual(['dark', 'dense']);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save settings as a file' }).click();
  const path = await (await saving).path();
  await page.goto('/articles');
  await page.locator('.article-row').first().waitFor();
  expect((await page.locator('.article-row').first().boundingBox())!.height).toBeLessThan(roomy - 8);
  await withPage({}, async (other) => {
    await other.goto('/settings');
    const choosing = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: 'Open a file of settings' }).click();
    await (await choosing).setFiles(path);
    await other.getByText('The settings are taken over, with 1 saved view.').waitFor();
    expect(await other.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await other.locator('html').getAttribute('data-density')).toBe('dense');
  });
});

it('what is not a file of settings is told as such, and all can be marked as seen', async () => {
  await page.goto('/settings');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file of settings' }).click();
  await (await choosing).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
  await page.getByText('This file holds no settings of Entente.').waitFor();
  await page.evaluate(() => localStorage.setItem('entente.last-visit', String(Date.parse('2026-10-01'))));
  const later = await page.context().newPage();
  await later.goto('/articles');
  await later.getByText('New', { exact: true }).first().waitFor();
  await later.goto('/settings');
  await later.getByRole('button', { name: 'Mark all as seen' }).click();
  await later.waitForLoadState('networkidle');
  await later.goto('/articles');
  await later.locator('.article-row').first().waitFor();
  expect(await later.getByText('New', { exact: true }).count()).toBe(0);
});
