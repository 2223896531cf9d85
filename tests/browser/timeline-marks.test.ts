import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse({ viewport: { width: 1440, height: 900 } });

const timeline = () => page.getByRole('region', { name: 'How has it developed over time?' });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const countIn = (name: string): string => /: ([\d,]+)$/u.exec(name)![1]!;

it('every piece of a bar is reached by keys, says what it counts and opens just that', async () => {
  await page.goto('/pairs/AZE-TUR', { waitUntil: 'networkidle' });
  await timeline().locator('.plot-mark').first().focus();
  const first = await focused();
  expect(first).toMatch(/^.+, \w{3} \d{4}: \d+$/u);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  const last = await focused();
  expect(last).not.toBe(first);
  // What the column holds is told beside it, for the eye.
  await timeline().locator('.plot-tooltip').waitFor();
  await page.keyboard.press('ArrowLeft');
  const name = await focused();
  expect(name).not.toBe(last);
  await page.keyboard.press('Enter');
  await page.getByText(new RegExp(`^${countIn(name)} articles?\\. Keys`, 'u')).waitFor();
});

it('a piece under the pointer opens what it counts', async () => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const plot = timeline().locator('.plot');
  await plot.scrollIntoViewIfNeeded();
  const box = (await plot.boundingBox())!;
  const link = timeline().locator('.plot-mark[tabindex="-1"]');
  // Low in the plot, from right to left, until there is a bar.
  for (let x = box.width - 20; x > 60 && (await link.count()) === 0; x -= 4) await page.mouse.move(box.x + x, box.y + box.height - 36);
  const name = (await link.getAttribute('aria-label'))!;
  await page.mouse.down();
  await page.mouse.up();
  await page.getByText(new RegExp(`^${countIn(name)} articles?\\. Keys`, 'u')).waitFor();
});
