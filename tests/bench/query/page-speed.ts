import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../support/browser.ts';
import { print } from '../measure.ts';
import { recordSection, table } from '../record-section.ts';
import { makeStore } from './made-store.ts';
import { type Interaction, interactions } from './page-interactions.ts';
import { serverProcess } from './server-process.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '50000' },
    folder: { type: 'string' },
    repeats: { type: 'string', default: '5' },
    record: { type: 'boolean', default: false },
  },
});
const count = Number(values.articles);
const folder = values.folder ?? join(tmpdir(), `entente-pages-${count}`);
const repeats = Number(values.repeats);

/** Keeps how long each input took until the next picture, as the browser measures it (in steps of 8 ms). */
const watch = (): void => {
  const inputs: number[] = [];
  Object.assign(globalThis, { inputs });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) inputs.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
};

async function slowest(page: Page, url: string, { path, ready, act }: Interaction): Promise<number> {
  await page.goto(url + path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => (globalThis as unknown as { inputs: number[] }).inputs.splice(0));
  await act(page);
  await page.waitForTimeout(400);
  const inputs = await page.evaluate(() => (globalThis as unknown as { inputs: number[] }).inputs);
  // Faster than what is told of: less than two pictures.
  return Math.max(16, ...inputs);
}

const made = await makeStore(folder, count, print);
if (made.articles > 0) print(`${made.articles} articles written in ${made.seconds.toFixed(0)} s`);
const server = await serverProcess(folder);
const browser = await startBrowser();
const rows: [string, string, string][] = [];
for (const interaction of interactions) {
  const times: number[] = [];
  for (let n = 0; n < repeats; n += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await page.addInitScript(watch);
    times.push(await slowest(page, server.url, interaction));
    await page.close();
  }
  const [middle, worst] = [times.toSorted((a, b) => a - b)[Math.floor(repeats / 2)]!, Math.max(...times)];
  rows.push([interaction.name, `${middle}`, `${worst}`]);
  print(`${interaction.name.padEnd(46)} ${String(middle).padStart(5)} ms  at most ${worst} ms`);
}
await browser.close();
await server.stop();
if (values.record)
  recordSection({
    title: 'From an input to the next picture',
    command: `npm run bench:pages -- --articles ${count}`,
    text: `The slowest event of each action (Event Timing of the browser, in steps of 8 ms; 16 stands for 16 or less), ${repeats} times on a fresh page, with ${count.toLocaleString('en')} articles behind it.\n\n${table(['action', 'middle, ms', 'at most, ms'], rows)}`,
  });
