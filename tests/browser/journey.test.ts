import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse, openPage, page } from '../support/browse.ts';
import { fixture } from '../support/project-file.ts';

browse({ isOneStory: true, viewport: { width: 1440, height: 900 } });

/** The list's total, as the filter bar tells it. */
async function total(on: Page = page): Promise<number> {
  const text = await on.locator('.filter-counts').textContent();
  return Number(/^([\d,]+) article/u.exec(text ?? '')?.[1]?.replaceAll(',', ''));
}

const totalIs = (wanted: (count: number) => boolean) => expect.poll(() => total().then(wanted)).toBe(true);

async function choose(menu: string, typed: string, label: string): Promise<void> {
  await page.getByRole('region', { name: 'Filter' }).getByRole('button', { name: menu }).click();
  const dialog = page.getByRole('dialog', { name: menu });
  const search = dialog.getByRole('searchbox');
  if ((await search.count()) > 0) await search.fill(typed);
  await dialog.getByRole('checkbox', { name: label }).first().check();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

const parameters = (): URLSearchParams => new URL(page.url()).searchParams;

describe('from the overview to the sentence that proves it', () => {
  it('opens on the sample corpus, and says that it is one', async () => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.getByText(/All [\d,]+ of these articles are sample data/u).waitFor();
    await totalIs((count) => count > 100);
  });

  it('narrows to Türkiye', async () => {
    const before = await total();
    await choose('Countries', 'turkiye', 'Türkiye');
    await expect.poll(() => parameters().getAll('country')).toEqual(['TUR']);
    await totalIs((count) => count > 0 && count < before);
  });

  it('goes on to Azerbaijan and Türkiye', async () => {
    await page
      .getByRole('link', { name: /Azerbaijan.+Türkiye/u })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Azerbaijan.+Türkiye/u }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pairs/AZE-TUR');
  });

  it('narrows to the defence industry, and to one year by dragging over the timeline', async () => {
    await choose('Topics', 'industry', 'Defence industry');
    await expect.poll(() => parameters().getAll('topic')).toEqual(['industry']);
    const plot = page.locator('.timeline-plot');
    await plot.scrollIntoViewIfNeeded();
    const box = (await plot.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => [parameters().has('from'), parameters().has('to')]).toEqual([true, true]);
  });

  it('shows what happened, each with the sentence that proves it', async () => {
    const chronology = page.getByRole('region', { name: 'What happened, and who says so?' });
    const first = chronology.getByRole('listitem').first();
    await first.locator('blockquote').first().waitFor();
    expect((await first.locator('blockquote').first().innerText()).length).toBeGreaterThan(20);
    await first.getByRole('link').first().click();
  });

  it('tells on the article’s page why it is tagged so', async () => {
    await page.getByRole('heading', { level: 2, name: 'Tags' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/articles\/\d+$/u);
    const relation = page.locator('section.tag', { has: page.getByRole('heading', { name: /Azerbaijan.+Türkiye/u }) });
    expect(await relation.locator('.tag-reason').first().innerText()).toMatch(/Rule \S+/u);
    await relation.getByRole('button', { name: 'Show in the text' }).first().click();
    await relation.locator('[data-active]').first().waitFor();
    await page.getByRole('link', { name: /Original article/u }).waitFor();
  });
});

describe('an article found elsewhere', () => {
  const day = '2025-09-17';
  const here = { pathname: '/pairs/AZE-TUR', search: `?from=${day}&to=${day}&pair=AZE-TUR` };
  const list = () => `/articles${here.search}`;
  let before = 0;

  it('is confirmed within a second of being pasted', async () => {
    await page.goto(list());
    await page.locator('.filter-counts').filter({ hasText: 'article' }).waitFor();
    before = await total();
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('textbox', { name: 'Text of the article' }).fill(fixture('seed-layout.txt'));
    const begun = performance.now();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('[data-outcome="stored"]').waitFor();
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('stands there tagged Azerbaijan–Türkiye, with its date and its evidence', async () => {
    await page.locator('[data-outcome="stored"]').getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Azerbaijan and Türkiye to build patrol drones together' }).waitFor();
    expect(await page.locator('.article-facts time').first().getAttribute('datetime')).toBe(`${day}T09:05`);
    const relation = page.locator('section.tag').first();
    expect(await relation.getByRole('heading').innerText()).toMatch(/Azerbaijan.+Türkiye/u);
    expect(await relation.innerText()).toContain('Defence industry');
    expect(await relation.locator('blockquote').count()).toBeGreaterThan(0);
  });

  it('is counted, in the list and in the timeline', async () => {
    await page.goto(list());
    await totalIs((count) => count === before + 1);
    await page.goto(`${here.pathname}?from=${day}&to=${day}`);
    const timeline = page.getByRole('region', { name: 'How has it developed over time?' });
    expect(await timeline.locator('.panel-answer').innerText()).toMatch(new RegExp(`^${before + 1} dated article`, 'u'));
  });

  it('shows at the same address to somebody else', async () => {
    const theirs = await openPage();
    await theirs.goto(list());
    await theirs.getByRole('link', { name: 'Azerbaijan and Türkiye to build patrol drones together' }).waitFor();
    await expect.poll(() => total(theirs)).toBe(before + 1);
    await theirs.context().close();
  });
});

describe('back and forward', () => {
  it('go through filters and pages as they were', async () => {
    await page.goto('/?country=TUR');
    await choose('Topics', 'industry', 'Defence industry');
    await expect.poll(() => parameters().getAll('topic')).toEqual(['industry']);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(parameters().getAll('topic')).toEqual(['industry']);
    await page.goBack();
    await expect.poll(() => parameters().getAll('topic')).toEqual([]);
    expect(parameters().getAll('country')).toEqual(['TUR']);
    await page.goForward();
    await expect.poll(() => parameters().getAll('topic')).toEqual(['industry']);
  });
});
