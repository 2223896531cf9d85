import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse();

it('a second pair is found by keyboard in any language, and the address is the comparison', async () => {
  await page.goto('/pairs/AZE-TUR?topic=industry');
  await page.getByRole('button', { name: 'Compare with' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Compare with' }).getByRole('searchbox').waitFor();
  await page.keyboard.type('пакистан türkiye');
  await expect.poll(() => page.getByRole('menuitem').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Azerbaijan–Türkiye and Pakistan–Türkiye' }).waitFor();
  const { pathname, search } = new URL(page.url());
  expect([pathname, search]).toEqual(['/pairs/AZE-TUR/with/PAK-TUR', '?topic=industry']);
});

it('every number of either side opens its articles', async () => {
  const address = `${server.url}/pairs/AZE-TUR/with/PAK-TUR`;
  await page.goto(address);
  for (const [panel, at] of [
    ['How far has each come?', 1],
    ['What is each about?', 0],
    ['What is each about?', 1],
  ] as const) {
    const links = page.getByRole('region', { name: panel, exact: true }).locator('a.count-link');
    await links.first().waitFor();
    const count = (await links.nth(at).textContent())!;
    await links.nth(at).click();
    await page.getByText(`${count} article${count === '1' ? '' : 's'}. Keys`).waitFor();
    await page.goto(address);
  }
});

it('both stand on one axis, as counts or as shares of each, with a table behind', async () => {
  await page.goto('/pairs/AZE-TUR/with/PAK-TUR');
  const panel = page.getByRole('region', { name: 'How did each develop?' });
  await panel.getByRole('img').or(panel.locator('svg')).first().waitFor();
  await panel.getByRole('button', { name: 'share of each' }).click();
  expect(new URL(page.url()).searchParams.get('scale')).toBe('share');
  await panel.getByRole('button', { name: 'As table' }).click();
  await panel.getByRole('columnheader', { name: 'Pakistan–Türkiye' }).waitFor();
});

it('another pair takes the place of one of the two', async () => {
  await page.goto('/pairs/AZE-TUR/with/PAK-TUR');
  const second = page.getByRole('region', { name: 'Pakistan–Türkiye', exact: true });
  await second.getByRole('button', { name: 'Another pair' }).click();
  await page.getByRole('dialog', { name: 'Another pair' }).getByRole('searchbox').waitFor();
  await page.keyboard.type('qatar tur');
  await page.getByRole('menuitem', { name: /^Qatar–Türkiye/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Azerbaijan–Türkiye and Qatar–Türkiye' }).waitFor();
});
