import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';
import { tabTo } from '../support/tab-to.ts';

browse({ viewport: { width: 1440, height: 900 } });

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const at = () => new URL(page.url());

it('the main controls are reached, and the page’s text is first', async () => {
  await page.goto('/', { waitUntil: 'networkidle' });
  for (const name of ['Skip to content', 'Entente', 'Overview', 'Articles', 'Method']) await tabTo(page, name);
  for (const name of ['Add articles', 'Theme', 'Period', 'Countries', 'Pairs', 'Topics', 'More']) await tabTo(page, name);
});

it('a country is chosen, and the dialog is opened and left', async () => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await tabTo(page, 'Add articles');
  await press('Enter');
  await page.getByRole('textbox', { name: 'Text of the article' }).waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await tabTo(page, 'Countries');
  await press('Enter');
  await page.getByRole('searchbox', { name: /^Countries/u }).waitFor();
  await page.keyboard.type('turkiye');
  await press('Enter');
  await expect.poll(() => at().searchParams.getAll('country')).toEqual(['TUR']);
});

it('from the overview to the words that prove it, to a note, and back: without a pointer', async () => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await press('Control+k');
  await page.getByRole('dialog', { name: 'Find or do' }).waitFor();
  await page.keyboard.type('azerbaycan turkiye');
  await page.getByRole('menuitem', { name: 'Azerbaijan–Türkiye' }).first().waitFor();
  await press('Enter');
  await heading('Azerbaijan–Türkiye').waitFor();
  await tabTo(page, 'Topics', { back: true });
  await press('Enter');
  await page.getByRole('dialog', { name: 'Topics' }).waitFor();
  await tabTo(page, 'Defence industry');
  await press('Space', 'Escape');
  await expect.poll(() => at().searchParams.getAll('topic')).toEqual(['industry']);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await tabTo(page, 'As table', { most: 200 });
  await press('Enter');
  await tabTo(page, 'Show only', { back: true, most: 400 });
  await press('Enter');
  await expect.poll(() => at().searchParams.has('from')).toBe(true);
  await press('g', 'a');
  await heading('Articles').waitFor();
  await page.locator('.headline').first().waitFor();
  await press('j', 'e');
  await page.locator('[data-index="0"] .row-evidence blockquote').first().waitFor();
  await press('o');
  await page.getByRole('heading', { level: 2, name: 'Tags' }).waitFor();
  await tabTo(page, 'Show in the text', { most: 200 });
  await press('Enter');
  await page.locator('[data-active]').first().waitFor();
  await tabTo(page, 'Write a note', { back: true, most: 200 });
  await press('Enter');
  await page.keyboard.type('Read by keyboard.');
  await press('Control+Enter');
  await page.getByText('Read by keyboard.').waitFor();
  // The browser's own key, which a browser without a window does not have.
  await page.goBack();
  await heading('Articles').waitFor();
});

it('Esc closes the palette at once, also when something is typed, and leads back to where the focus was', async () => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await tabTo(page, 'Overview');
  await press('Control+k');
  await page.getByRole('dialog', { name: 'Find or do' }).waitFor();
  await page.keyboard.type('türk');
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: 2000 });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Overview');
});

it('the window over all of the time is moved by arrow keys, in one step of the history', async () => {
  await page.goto('/pairs/AZE-TUR?from=2020-01-01&to=2021-12-31', { waitUntil: 'networkidle' });
  await page.getByRole('slider', { name: 'Last quarter that is chosen' }).focus();
  await page.keyboard.down('ArrowRight');
  await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expect.poll(() => at().searchParams.get('to')).toBe('2022-06-30');
  await page.goBack();
  await expect.poll(() => at().searchParams.get('to')).toBe('2021-12-31');
});
