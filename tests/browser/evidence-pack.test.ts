import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse({ isOneStory: true });

async function savedPack(): Promise<string> {
  await page.goto('/pairs/AZE-TUR');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Evidence pack' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('entente-evidence-pack-AZE-TUR.json');
  return readFileSync(await download.path(), 'utf8');
}

const give = (text: string, name = 'pack.json') =>
  page.getByLabel(/^Evidence pack/u).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

it('a pack is saved from a pair, opened again, and held against what is here', async () => {
  const text = await savedPack();
  await page.goto('/evidence-pack');
  await give(text);
  await page.getByText('The file is as it was made').waitFor();
  const { articles } = JSON.parse(text).content;
  await page.getByText(`Here with the same text: ${articles.length} articles; with another text: 0; not here: 0.`).waitFor();
  expect(await page.locator('.pack-articles .quote').first().textContent()).toBe(articles[0].relations[0].evidence[0].quote);
  await page.getByRole('link', { name: 'Open this filter here' }).click();
  await page.getByText(`${articles.length} articles. Keys`).waitFor();
});

it('a file that was tampered with, and one that is no pack, are told as such', async () => {
  const text = await savedPack();
  await page.goto('/evidence-pack');
  await give(text.replace(/"title":"/u, '"title":"Not '));
  await page.getByText('The file was changed after it was made').waitFor();
  await give('{"format":"another"}');
  await page.getByText('This file is no evidence pack of Entente.').waitFor();
  await give('<html>');
  await page.getByText('it is not JSON').waitFor();
});
