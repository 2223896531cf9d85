import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse();

const panel = (title: string) => page.getByRole('region', { name: title, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** Opens some of the numbers of a panel and compares each with the list that it leads to. */
async function opensWhatItCounts(title: string, sides: readonly number[]): Promise<void> {
  const address = page.url();
  const links = panel(title).locator('a.count-link');
  await links.first().waitFor();
  for (const side of sides) {
    const link = links.nth(side < 0 ? (await links.count()) + side : side);
    const count = (await link.textContent())!.replaceAll(/\D/gu, '');
    await link.click();
    await page.getByText(`${count} article${count === '1' ? '' : 's'}. Keys`).waitFor();
    await page.goto(address);
    await links.first().waitFor();
  }
}

it('a country has a page of its partners, what it does with whom and who gives, and each number opens its articles', async () => {
  await page.goto('/country/TUR');
  await heading('Türkiye').waitFor();
  await opensWhatItCounts('Who are its partners?', [0, 3, -1]);
  await opensWhatItCounts('What does it do with whom?', [0, 12, -1]);
  await opensWhatItCounts('Who gives, and who gets?', [0, 1, 2, -1]);
  await opensWhatItCounts('What goes on under a name?', [0, 5]);
});

it('says who is new since the period began, and for what', async () => {
  await page.goto('/country/TUR?from=2022-01-01');
  const news = panel('Who is new?');
  await news.getByText(/partners? seen for the first time since 1 Jan 2022/u).waitFor();
  expect(await news.getByRole('listitem').count()).toBeGreaterThan(0);
  await opensWhatItCounts('Who is new?', [0]);
});

it('a country is reached from where it is named, and leads on to its pairs', async () => {
  await page.goto('/pairs/PAK-TUR');
  await page.getByRole('main').getByRole('link', { name: 'Pakistan', exact: true }).first().click();
  await heading('Pakistan').waitFor();
  await panel('Who are its partners?').getByRole('link', { name: 'China', exact: true }).click();
  await heading('China–Pakistan').waitFor();
});

it('the role is a part of the address, and the table has all of them', async () => {
  await page.goto('/country/TUR');
  const balance = panel('Who gives, and who gets?');
  await balance.getByRole('button', { name: 'joint production' }).click();
  await balance.getByText(/^Türkiye produces with \d+ partners/u).waitFor();
  expect(new URL(page.url()).searchParams.get('balance')).toBe('production');
  await balance.getByRole('button', { name: 'As table' }).click();
  await balance.getByRole('columnheader', { name: 'Co-producer' }).waitFor();
});

it('a topic has a page of its pairs, regions, equipment and strands, reached from its chip', async () => {
  await page.goto('/pairs/AZE-TUR');
  await page.getByRole('region', { name: 'Cooperation ladder' }).getByRole('link', { name: 'Joint exercises', exact: true }).click();
  await heading('Joint exercises').waitFor();
  await opensWhatItCounts('Which pairs?', [0, 2]);
  await opensWhatItCounts('Between which regions?', [0, 2]);
  await opensWhatItCounts('With which equipment?', [0, 2]);
  await opensWhatItCounts('What goes on under a name?', [0, 4]);
});

it('what is conflict hangs below the axis of a pair’s timeline and opens what it counts', async () => {
  await page.goto('/pairs/ARM-AZE');
  const timeline = panel('How has it developed over time?');
  await timeline.getByRole('button', { name: 'Conflict, refused or suspended' }).waitFor();
  await timeline.getByRole('button', { name: 'As table' }).click();
  const cell = timeline.getByRole('table').locator('tbody tr').first().getByRole('cell').last();
  const count = await cell.textContent();
  await cell.getByRole('link').click();
  await page.getByText(`${count} article${count === '1' ? '' : 's'}. Keys`).waitFor();
  expect(new URL(page.url()).searchParams.getAll('stance')).toEqual(['conflict']);
});

it('says so where no country or topic has the name in the address', async () => {
  await page.goto('/country/TURKEY');
  await page.getByText('“TURKEY” is not the code of a country.').waitFor();
  await page.goto('/topic/football');
  await page.getByText('“football” is not a topic.').waitFor();
  await page.goto('/country/tur');
  await heading('Türkiye').waitFor();
});
