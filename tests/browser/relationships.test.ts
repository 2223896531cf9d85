import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse({ isOneStory: true });

it('the network is walked by keyboard: a country, its partners, a pair, and the filter of everything', async () => {
  await page.goto('/relationships');
  const türkiye = page.getByRole('button', { name: /^Türkiye: \d+ stories/u });
  await türkiye.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('complementary', { name: 'Türkiye' });
  await sheet.getByRole('button', { name: 'Azerbaijan' }).press('Enter');
  const pair = page.getByRole('complementary', { name: 'Azerbaijan–Türkiye' });
  await pair.getByText('the 12 before').waitFor();
  await pair.getByRole('button', { name: 'Filter everything to this pair' }).press('Enter');
  await page.getByText('1 pair of 2 countries.').waitFor();
  expect(page.url()).toContain('pair=AZE-TUR');
  await page.goBack();
  await page.getByText(/^\d+ pairs of \d+ countries/u).waitFor();
});

it('countries keep their places when the filter changes', async () => {
  await page.goto('/relationships');
  const place = async (): Promise<string | null> => page.locator('[data-code="TUR"]').getAttribute('transform');
  const before = (await place())!.match(/[\d.]+/gu)!.map(Number);
  await page.getByRole('slider', { name: /^At least/u }).fill('2');
  await page.getByText('are hidden').waitFor();
  const after = (await place())!.match(/[\d.]+/gu)!.map(Number);
  expect(Math.hypot(after[0]! - before[0]!, after[1]! - before[1]!)).toBeLessThan(120);
});

it('how near two countries must stand is a part of the filter, and says how many pairs it hides', async () => {
  // Of two countries that stand in two sentences only; the sample has no such pair.
  const text =
    'Peruvian defence minister in Ulaanbaatar\n\nThe defence minister of Peru arrived. He signed a military cooperation agreement with his Mongolian counterpart.';
  const added = await fetch(`${server.url}/api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  expect(added.status).toBe(200);
  await page.goto('/relationships?view=table');
  const slider = page.getByRole('slider', { name: 'Named together at least in one' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(() => new URL(page.url()).searchParams.get('strength')).toBe('sentence');
  expect(await slider.getAttribute('aria-valuetext')).toBe('In one sentence');
  await page.getByText(/hides 1 pair/u).waitFor();
  const cell = page.getByRole('region', { name: 'Pairs by number of articles' }).locator('a.count-link').first();
  const count = await cell.textContent();
  await cell.click();
  await page.getByText(`${count} articles. Keys`).waitFor();
  expect(new URL(page.url()).searchParams.get('strength')).toBe('sentence');
});

it.each([
  ['matrix', 'region', 'Matrix of countries'],
  ['time', 'region', 'Pairs over time'],
  ['map', 'group', /World map with \d+ relationships/u],
  ['chord', 'group', /Stories between \d+ regions/u],
  ['table', 'region', 'Pairs by number of articles'],
] as const)('the same answer is drawn as %s', async (view, role, name) => {
  await page.goto(`/relationships?view=${view}`);
  await page.getByRole(role, { name }).waitFor();
});
