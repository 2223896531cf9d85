import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse();

const palette = () => page.getByRole('dialog', { name: 'Find or do' });

async function find(typed: string, label: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette().getByRole('searchbox').waitFor();
  await page.keyboard.type(typed);
  await expect.poll(() => palette().getByRole('menuitem').first().textContent()).toContain(label);
  await page.keyboard.press('Enter');
  await palette().waitFor({ state: 'hidden' });
}

it('the palette finds a country in any language, a pair by both, a topic and a page, by keyboard alone', async () => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await find('турция', 'Türkiye');
  await page.getByRole('heading', { level: 1, name: 'Türkiye' }).waitFor();
  await find('defence ind', 'Defence industry');
  await page.getByRole('heading', { level: 1, name: 'Defence industry' }).waitFor();
  await find('filter türk', 'Filter by Türkiye');
  await expect.poll(() => new URL(page.url()).searchParams.getAll('country')).toEqual(['TUR']);
  await find('azerbaycan turkiye', 'Azerbaijan–Türkiye');
  await page.getByRole('heading', { level: 1, name: 'Azerbaijan–Türkiye' }).waitFor();
  expect(new URL(page.url()).searchParams.getAll('country')).toEqual(['TUR']);
  await find('articl', 'Articles');
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
});

it('the palette does what it names, and Esc leads back to where the focus was', async () => {
  await page.goto('/');
  const theme = page.getByRole('button', { name: /^Theme/u });
  await theme.focus();
  await page.keyboard.press('Control+k');
  await palette().waitFor();
  await page.keyboard.press('Escape');
  await palette().waitFor({ state: 'hidden' });
  await expect.poll(() => theme.evaluate((button) => button === document.activeElement)).toBe(true);
  await find('dark', 'Dark theme');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('button', { name: 'Theme: dark. Change to system' }).waitFor();
  await find('add', 'Add articles');
  await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
});

it('keys are shown by ?, lead from page to page after g, and are left alone where one types', async () => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('show its evidence').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  for (const [key, name] of Object.entries({ a: 'Articles', s: 'Sources', r: 'Relationships', o: 'Overview' })) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await page.getByRole('searchbox', { name: 'Search the articles' }).focus();
  await page.keyboard.type('ga?');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Overview');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('in the list of articles, e shows the evidence of the one in focus and hides it', async () => {
  await page.goto('/articles?pair=AZE-TUR');
  await page.locator('.headline').first().waitFor();
  await page.keyboard.press('j');
  await page.locator('[data-index="0"] .headline:focus').waitFor();
  await page.keyboard.press('e');
  await page.locator('[data-index="0"] .row-evidence blockquote').first().waitFor();
  await page.keyboard.press('e');
  await page.locator('.row-evidence').waitFor({ state: 'detached' });
});

it('a view is saved under a name, found again, made home, and removed', async () => {
  await page.goto('/articles?country=TUR&sort=oldest');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Save what is shown as' }).fill('Türkiye, from the start');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Türkiye, from the start' }).waitFor();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'Make Türkiye, from the start the home view' }).click();
  await page.getByRole('button', { name: 'Türkiye, from the start is the home view' }).waitFor();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  expect(new URL(page.url()).search).toBe('?country=TUR&sort=oldest');
  await page.getByRole('link', { name: 'Entente', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await find('from the start', 'Türkiye, from the start');
  await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Remove Türkiye, from the start' }).click();
  await page.getByText('No view is saved yet.').waitFor();
});

it('a pair shows in short what is known of it when its link is pointed at or focused, and Esc puts it away', async () => {
  await page.goto('/articles?pair=AZE-TUR');
  const chip = page.getByRole('link', { name: 'Azerbaijan–Türkiye' }).first();
  // A hand comes from somewhere.
  await page.mouse.move(600, 500);
  await chip.hover();
  const preview = page.getByRole('tooltip');
  await preview.getByText(/^\d+ articles in \d+ stories, .* – /u).waitFor();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await chip.focus();
  await preview.getByText('Azerbaijan–Türkiye').waitFor();
});

it('what came in after the last visit is marked as new, and nothing is at the first', async () => {
  await page.goto('/articles');
  await page.locator('.article-row').first().waitFor();
  expect(await page.getByText('New', { exact: true }).count()).toBe(0);
  await page.evaluate(() => localStorage.setItem('entente.last-visit', String(Date.parse('2026-10-01'))));
  // The page writes the end of this visit when it is left: a page of its own has none to write.
  const later = await page.context().newPage();
  await later.goto('/articles');
  await later.getByText('New', { exact: true }).first().waitFor();
});
