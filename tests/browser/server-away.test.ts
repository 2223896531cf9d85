import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { browse, page } from '../support/browse.ts';
import { builtServer } from '../support/built-server.ts';

browse();

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

it('when the server goes away, what is shown stays and says that it may be old; when it is back, all goes on by itself', async () => {
  const port = await freePort();
  const first = await builtServer({ PORT: String(port) });
  await page.goto(`${first.url}/?country=TUR`);
  const timeline = page.getByRole('region', { name: 'How has it developed over time?' });
  await timeline.locator('.panel-answer').waitFor();
  const answer = await timeline.locator('.panel-answer').innerText();
  await first[Symbol.asyncDispose]();
  await timeline.getByRole('button', { name: 'quarter' }).click();
  await page.getByText(/^The server does not answer: what you see may be old/u).waitFor();
  await timeline.getByText('The server does not answer').waitFor();
  expect(await page.getByRole('region', { name: 'Which pairs are in the news?' }).getByRole('listitem').count()).toBeGreaterThan(5);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).waitFor();
  await page.goBack();
  await using _second = await builtServer({ PORT: String(port) });
  await page.getByText(/^The server does not answer: what you see may be old/u).waitFor({ state: 'hidden' });
  await expect.poll(() => timeline.locator('.panel-answer').innerText()).toMatch(/dated articles; most in Q\d/u);
  expect(answer).toMatch(/dated articles/u);
});

it('a browser that believes to be offline still asks: the server is its own', async () => {
  await page.goto('/articles');
  await page.locator('.article-row').first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Stories' }).click();
  await page.getByRole('list', { name: 'Stories' }).getByRole('listitem').first().waitFor();
});
