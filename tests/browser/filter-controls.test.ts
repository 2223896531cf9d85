import { expect, it } from 'vitest';
import { browse, page, server, withPage } from '../support/browse.ts';
import type { Page } from 'playwright-core';

browse();

const chips = () => page.getByRole('list', { name: 'Chosen' });
const param = (key: string): string[] => new URL(page.url()).searchParams.getAll(key);
const counts = () => page.locator('.filter-counts').first();

const shownTotal = async (): Promise<number> => Number(/^[\d,]+/u.exec((await counts().textContent())!)![0].replaceAll(',', ''));

/** What the server counts at the address that is open. */
async function trueTotal(): Promise<number> {
  const answer = await fetch(`${server.url}/api/v1/facets${new URL(page.url()).search}`);
  return ((await answer.json()) as { total: number }).total;
}

async function menu(name: string): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
  return page.getByRole('dialog', { name });
}

interface Choice {
  menu: string;
  /** The group and the choice in it; a pattern of the label, whose number tells what it would show. */
  group: string;
  choice: RegExp;
  role: 'checkbox' | 'radio';
  part: [key: string, value: string];
  chip: string;
}

const choices: Choice[] = [
  { menu: 'More', group: 'Stage', choice: /^Signed/u, role: 'checkbox', part: ['stage', 'signed'], chip: 'Signed' },
  {
    menu: 'More',
    group: 'Named together at least in one',
    choice: /sentence/u,
    role: 'radio',
    part: ['strength', 'sentence'],
    chip: 'in one sentence',
  },
  { menu: 'More', group: 'Money', choice: /sum of money/u, role: 'radio', part: ['money', 'named'], chip: 'a sum of money is named' },
  {
    menu: 'More',
    group: 'Relevance',
    choice: /not relevant/u,
    role: 'radio',
    part: ['relevance', 'not-relevant'],
    chip: 'not relevant',
  },
  { menu: 'More', group: 'Sample data', choice: /only/u, role: 'radio', part: ['sample', 'only'], chip: 'sample only' },
  { menu: 'Publisher', group: 'Publisher', choice: /^AzerNews/u, role: 'checkbox', part: ['publisher', 'AzerNews'], chip: 'AzerNews' },
  {
    menu: 'Publisher',
    group: 'Country of the publisher',
    choice: /^Azerbaijan/u,
    role: 'checkbox',
    part: ['publisherCountry', 'AZE'],
    chip: 'published in Azerbaijan',
  },
  {
    menu: 'Publisher',
    group: 'Country of the publisher',
    choice: /^Country not known/u,
    role: 'checkbox',
    part: ['publisherCountry', 'unknown'],
    chip: 'publisher’s country not known',
  },
  { menu: 'Publisher', group: 'Source', choice: /^Sample corpus/u, role: 'checkbox', part: ['source', 'sample'], chip: 'source: Sample corpus' },
];

it.each(choices)('$menu: $group, $chip: counts what it would show, stands in the address and in words, and goes with its ×', async (one) => {
  await page.goto('/articles');
  await counts().getByRole('link').first().waitFor();
  const dialog = await menu(one.menu);
  const group = dialog.getByRole('group', { name: one.group, exact: true });
  const search = group.getByRole('searchbox');
  const choice = group.getByRole('listitem').or(group.locator('label')).filter({ hasText: one.choice }).first();
  await group.waitFor();
  if (!(await choice.isVisible())) await search.fill(one.part[1]);
  const would = /[\d,]+$/u.exec((await choice.textContent())!.trim())?.[0];
  await choice.getByRole(one.role).click();
  await expect.poll(() => param(one.part[0])).toEqual([one.part[1]]);
  await page.keyboard.press('Escape');
  await chips().getByText(one.chip, { exact: true }).waitFor();
  await expect.poll(shownTotal).toBe(await trueTotal());
  if (would !== undefined) expect(await shownTotal()).toBe(Number(would.replaceAll(',', '')));
  await chips()
    .getByRole('button', { name: `Remove ${one.chip}` })
    .click();
  await expect.poll(() => param(one.part[0])).toEqual([]);
  await chips().waitFor({ state: 'detached' });
});

it('two publishers are either of both, and leave with the filter in words, in exports and in the feed', async () => {
  const of = async (name: string): Promise<number> =>
    ((await (await fetch(`${server.url}/api/v1/articles?publisher=${name}&limit=1`)).json()) as { total: number }).total;
  await page.goto('/articles?publisher=AzerNews&publisher=Report');
  await page.getByText(`${(await of('AzerNews')) + (await of('Report'))} articles. Keys`).waitFor();
  expect(await chips().getByRole('listitem').allTextContents()).toEqual(['AzerNews×', 'Report×', 'Clear all']);
  const feed = await page.getByRole('link', { name: 'JSON Feed' }).getAttribute('href');
  const { items } = (await (await fetch(new URL(feed!, server.url))).json()) as { items: { authors?: { name: string }[] }[] };
  expect(items.length).toBeGreaterThan(1);
  expect(new URL(feed!, server.url).searchParams.getAll('publisher')).toEqual(['AzerNews', 'Report']);
});

it('on a phone and in Turkish the same choices are in the sheet', async () => {
  await withPage({ viewport: { width: 390, height: 844 }, locale: 'tr-TR' }, async (phone) => {
    await phone.goto('/articles?source=sample&stage=none&publisherCountry=unknown');
    await phone.getByText('kaynak: Örnek derlem').waitFor();
    await phone.getByText('aşama bildirilmemiş').waitFor();
    await phone.getByText('yayıncının ülkesi bilinmiyor').waitFor();
    await phone.getByRole('button', { name: /^Süzgeç/u }).click();
    const sheet = phone.getByRole('dialog', { name: 'Süzgeç' });
    await sheet.getByRole('button', { name: /^Yayıncı/u }).click();
    await phone
      .getByRole('dialog', { name: 'Yayıncı' })
      .getByRole('checkbox', { name: /^Örnek derlem/u })
      .waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
