import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse({ viewport: { width: 1440, height: 900 } });

const pages = [
  '/',
  '/?country=TUR&from=2021-01-01',
  '/pairs/AZE-TUR',
  '/pairs/AZE-TUR?from=2025-06-01&topic=agreement',
  '/pairs/AZE-TUR/with/PAK-TUR',
  '/country/TUR',
  '/country/TUR?topic=industry&from=2020-01-01&to=2024-01-01',
  '/topic/industry',
  '/relationships?view=table',
  '/relationships?view=time&from=2015-02-10',
  '/stories?sort=most-covered',
  '/sources',
];

/** How many articles or stories are at an address of the dashboard. */
async function totalAt({ pathname, searchParams }: URL): Promise<number> {
  searchParams.delete('sort');
  const answer = await fetch(`${server.url}/api/v1${pathname}?${searchParams}&limit=1`);
  return ((await answer.json()) as { total: number }).total;
}

it.each(pages)('every number on %s opens exactly what it counts', async (path) => {
  await page.goto(path, { waitUntil: 'networkidle' });
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => [link.textContent.trim(), link.getAttribute('href') ?? ''] as const));
  const numbers = [...new Map(links.filter(([text]) => /^[\d,]+(?: \p{L}+)*$/u.test(text)).map((link) => [link.join(' '), link])).values()];
  expect(numbers.length).toBeGreaterThan(1);
  const wrong: string[] = [];
  for (const [text, href] of numbers) {
    const address = new URL(href, server.url);
    if (!/^\/(?:articles|stories)$/u.test(address.pathname)) continue;
    const total = await totalAt(address);
    if (Number(/^[\d,]+/u.exec(text)![0].replaceAll(',', '')) !== total) wrong.push(`${text} at ${href}: ${total}`);
  }
  expect(wrong).toEqual([]);
});
