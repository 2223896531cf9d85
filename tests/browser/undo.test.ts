import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';
import { builtServer } from '../support/built-server.ts';
import { feedXml, longText } from '../support/feed-xml.ts';
import { webSite } from '../support/web-site.ts';

browse();

const toast = () => page.locator('.undo-toast');

it('a view that was removed comes back with its name, its address and its place as the home view', async () => {
  await page.goto('/stories?country=TUR&sort=most-covered');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Save what is shown as' }).fill('Türkiye told');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make Türkiye told the home view' }).click();
  await page.getByRole('button', { name: 'Türkiye told is the home view' }).waitFor();
  await page.getByRole('button', { name: 'Remove Türkiye told' }).click();
  await page.getByText('No view is saved yet.').waitFor();
  await page.keyboard.press('Escape');
  await toast().getByText('The view “Türkiye told” is removed.').waitFor();
  await toast().getByRole('button', { name: /^Undo/u }).click();
  await toast().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Türkiye told is the home view' }).waitFor();
  await page.getByRole('link', { name: 'Türkiye told' }).click();
  await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  expect(new URL(page.url()).search).toBe('?country=TUR&sort=most-covered');
});

/** An article of a story that several tell. */
async function openToldTwice(): Promise<string> {
  const answer = await fetch(`${server.url}/api/v1/stories?sort=most-covered&limit=1`);
  const { items } = (await answer.json()) as { items: { id: number; lead: { id: number; title: string } }[] };
  await page.goto(`/articles/${items[0]!.lead.id}`);
  return String(items[0]!.id);
}

const articlesOf = async (story: string): Promise<number> =>
  ((await (await fetch(`${server.url}/api/v1/articles?story=${story}&relevance=all&limit=1`)).json()) as { total: number }).total;

it('stories that were parted are one again, by button and by Ctrl Z, on another page too', async () => {
  const story = await openToldTwice();
  const panel = page.getByRole('region', { name: 'The story' });
  const before = await articlesOf(story);
  expect(before).toBeGreaterThan(1);
  const split = panel.getByRole('button', { name: /^Another story: /u }).first();
  await split.click();
  await toast().getByText('Two stories now.').waitFor();
  await panel.getByText('Kept apart by hand').waitFor();
  expect(await articlesOf(story)).toBe(before - 1);
  await toast().getByRole('button', { name: /^Undo/u }).click();
  await split.waitFor();
  expect(await articlesOf(story)).toBe(before);
  await split.click();
  await toast().getByText('Two stories now.').waitFor();
  await page.getByRole('link', { name: 'Stories', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  await page.keyboard.press('Control+z');
  await toast().waitFor({ state: 'detached' });
  await expect.poll(() => articlesOf(story)).toBe(before);
});

it('stories that were joined are two again', async () => {
  const story = await openToldTwice();
  const panel = page.getByRole('region', { name: 'The story' });
  const before = await articlesOf(story);
  await panel
    .getByRole('button', { name: /^Another story: /u })
    .first()
    .click();
  await panel
    .getByRole('button', { name: /^The same story after all: /u })
    .first()
    .click();
  await toast().getByText('One story now.').waitFor();
  await expect.poll(() => articlesOf(story)).toBe(before);
  await toast().getByRole('button', { name: /^Undo/u }).click();
  await panel.getByText('Kept apart by hand').waitFor();
  expect(await articlesOf(story)).toBe(before - 1);
});

it('a source that was deleted is followed again, with its settings and its articles, and what is typed is left to Ctrl Z', async () => {
  await using site = await webSite((_, response) => {
    response.end(feedXml([{ id: '1', title: 'Warsaw and Bucharest sign training memorandum', text: longText('Training') }], 'Harbour Wire'));
  });
  await using own = await builtServer({ ENTENTE_FETCH_HOSTS: site.host });
  const settings = { name: 'Harbour Wire', url: `${site.url}/all.rss`, publisherCountry: 'POL', language: 'en', tags: ['sea'], text: 'feed' };
  const added = await fetch(`${own.url}/api/v1/sources`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(settings),
  });
  const { id } = (await added.json()) as { id: string };
  await page.goto(`${own.url}/sources/${id}`);
  await page.getByRole('link', { name: '1', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Delete, keep articles' }).click();
  await toast().getByText('Harbour Wire is not followed any more; its articles stay.').waitFor();
  await page.getByText('No feed is followed yet.').waitFor();
  await page.getByRole('searchbox', { name: 'Search the articles' }).fill('memorandum');
  await page.keyboard.press('Control+z');
  await page.getByText('No feed is followed yet.').waitFor();
  await toast().getByRole('button', { name: /^Undo/u }).click();
  await page.getByRole('link', { name: 'Harbour Wire', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Harbour Wire' }).waitFor();
  const { settings: now, articles } = (await (await fetch(`${own.url}/api/v1/sources/${id}`)).json()) as { settings: object; articles: number };
  expect(now).toMatchObject(settings);
  expect(articles).toBe(1);
});
