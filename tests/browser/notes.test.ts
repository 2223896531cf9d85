import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';

browse({ isOneStory: true });

const notes = () => page.getByRole('region', { name: 'Notes' });

it('a note on a pair is written, changed, removed and brought back', async () => {
  await page.goto('/pairs/AZE-TUR');
  await notes().getByRole('button', { name: 'Write a note' }).click();
  await page.keyboard.type('Ask <b>the ministry</b> for the text.');
  await page.keyboard.press('Control+Enter');
  await notes().getByText('Ask <b>the ministry</b> for the text.').waitFor();
  await notes()
    .getByRole('button', { name: /^Change the note/u })
    .click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Asked.');
  await notes().getByRole('button', { name: 'Save note' }).click();
  await notes().getByText('Asked.').waitFor();
  await page.reload();
  await notes()
    .getByRole('button', { name: /^Remove the note/u })
    .click();
  await notes().getByText('Nobody has written a note here.').waitFor();
  await page.getByRole('button', { name: /^Undo/u }).click();
  await notes().getByText('Asked.').waitFor();
});

it('a note on an article stands on the page of all notes, and leads back', async () => {
  await page.goto('/articles/1');
  await notes().getByRole('button', { name: 'Write a note' }).click();
  // The article is there by now.
  const title = (await page.getByRole('heading', { level: 1 }).textContent())!;
  await page.keyboard.type('Amount to be checked.');
  await notes().getByRole('button', { name: 'Save note' }).click();
  await notes().getByText('Amount to be checked.').waitFor();
  await notes().getByRole('link', { name: 'All notes' }).click();
  await page.getByText('2 notes, newest first.').waitFor();
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/articles/1');
});
