import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse();

it('every cell of the ladder opens exactly the articles that it counts', async () => {
  await page.goto('/pairs/AZE-TUR');
  const ladder = page.getByRole('region', { name: 'Cooperation ladder' });
  await ladder.waitFor();
  const cells = ladder.locator('td').getByRole('link');
  const names = await cells.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(8);
  for (const name of [names[0]!, names[Math.floor(names.length / 2)]!, names.at(-1)!]) {
    const count = /: (\d+) articles?$/u.exec(name)![1]!;
    await ladder.getByRole('link', { name, exact: true }).click();
    await page.getByText(`${count} article${count === '1' ? '' : 's'}. Keys`).waitFor();
    await page.goBack();
  }
});

it.each(['Who is named?', 'What goes on under a name?', 'Whose press reports it?', 'Which equipment, and what money?'])(
  '“%s” opens exactly the articles or stories that it counts',
  async (title) => {
    await page.goto('/pairs/AZE-TUR');
    const links = page.getByRole('region', { name: title, exact: true }).locator('a.count-link');
    await links.first().waitFor();
    for (const at of [0, 1]) {
      const said = (await links.nth(at).textContent())!;
      await links.nth(at).click();
      await page.getByText(`${/\D/u.test(said) ? said : `${said} article${said === '1' ? '' : 's'}`}. Keys`).waitFor();
      await page.goBack();
      await links.first().waitFor();
    }
  },
);

it('what came up first is marked on the timeline and opens its articles', async () => {
  await page.goto('/pairs/AZE-TUR');
  const events = page.getByRole('list', { name: 'First named' });
  await events.getByRole('link', { name: 'Shusha Declaration' }).click();
  await page.getByText(/^\d+ articles\. Keys/u).waitFor();
  expect(new URL(page.url()).searchParams.getAll('strand')).toEqual(['shusha-declaration']);
});
