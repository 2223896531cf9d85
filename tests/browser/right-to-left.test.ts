import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse();

const title = 'وزيرا دفاع مصر وفرنسا يوقعان اتفاقية للتعاون العسكري';
const text = `${title}\n\nالقاهرة، 3 يونيو 2024 — وقع وزير الدفاع المصري ونظيره الفرنسي في القاهرة يوم الاثنين اتفاقية للتعاون العسكري بين مصر وفرنسا تشمل التدريب المشترك.\n\nوقال الوزير إن البلدين سينظمان تدريبات بحرية مشتركة العام المقبل.`;

const directionOf = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);

it('an Arabic article runs from right to left, its quotes too, inside a page that does not', async () => {
  const added = await fetch(`${server.url}/api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  expect(added.status).toBe(200);
  await page.goto('/articles?language=ar');
  await page.getByRole('link', { name: title }).waitFor();
  expect(await directionOf('.headline')).toBe('rtl');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
  const paragraph = page.locator('main p[dir], main [dir] > p').first();
  expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const quote = page.locator('.tag blockquote').first();
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.getByRole('heading', { name: 'Egypt–France' }).count()).toBeGreaterThan(0);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
