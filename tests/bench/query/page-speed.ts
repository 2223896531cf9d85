import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../support/browser.ts';
import { print } from '../measure.ts';
import { recordSection, table } from '../record-section.ts';
import { takeTimings, type Timing, watchTimings } from './event-timing.ts';
import { makeStore } from './made-store.ts';
import { type Visit, visits } from './page-visits.ts';
import { serverProcess } from './server-process.ts';
import { whenSettled } from './when-settled.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '50000' },
    /** A store that is there already is used as it is, and filled up where it holds fewer. */
    folder: { type: 'string' },
    repeats: { type: 'string', default: '3' },
    /** Only pages whose name this pattern finds. */
    only: { type: 'string', default: '' },
    /** Also as on a computer of a quarter of the speed. */
    slower: { type: 'boolean', default: true },
    record: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const count = Number(values.articles);
const folder = values.folder ?? join(tmpdir(), `entente-pages-${count}`);
const aim = 100;
const speeds = values.slower ? [1, 4] : [1];

/** Each step of a visit in turn, on a fresh page. */
async function timingsOf(browser: Browser, url: string, { page: name, path, ready, steps }: Visit, slowdown: number): Promise<Timing[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await watchTimings(page);
  const settled = whenSettled(page);
  await page.goto(url + path);
  await page.locator(ready).first().waitFor();
  await settled();
  const browserSession = await context.newCDPSession(page);
  await browserSession.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await takeTimings(page);
  const timings: Timing[] = [];
  for (const { name: action, act } of steps) {
    await act(page).catch((error: Error) => {
      throw new Error(`${name}, “${action}”: ${error.message}`, { cause: error });
    });
    await settled();
    timings.push(await takeTimings(page));
  }
  await context.close();
  return timings;
}

const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** The middle of the repeats, and the slowest. */
function summed(timings: readonly Timing[]): [paint: string, most: string, task: string] {
  const paints = timings.flatMap(({ paint }) => (paint === null ? [] : [paint]));
  const task = middle(timings.map((timing) => timing.task));
  const told = paints.length === 0 ? '–' : `${middle(paints)}`;
  return [told, paints.length === 0 ? '–' : `${Math.max(...paints)}`, task === 0 ? '–' : `${Math.round(task)}`];
}

async function measured(browser: Browser, url: string, visit: Visit): Promise<string[][]> {
  const columns: string[][] = visit.steps.map(({ name }) => [visit.page, name]);
  for (const slowdown of speeds) {
    const repeats: Timing[][] = [];
    for (let n = 0; n < Number(values.repeats); n += 1) repeats.push(await timingsOf(browser, url, visit, slowdown));
    visit.steps.forEach((_, at) => columns[at]!.push(...summed(repeats.map((timings) => timings[at]!))));
  }
  return columns;
}

const head = ['page', 'action', 'paint, ms', 'at most', 'task', 'paint, 4× slower', 'at most', 'task'];
const line = ([page, action, ...numbers]: readonly string[]): string =>
  `${page!.padEnd(19)} ${action!.padEnd(44)} ${numbers.map((number) => number.padStart(8)).join(' ')}`;

const made = await makeStore(folder, count, print);
if (made.articles > 0) print(`${made.articles} articles written in ${made.seconds.toFixed(0)} s`);
const server = await serverProcess(folder);
const browser = await startBrowser();
print(line(head));
const rows: string[][] = [];
for (const visit of visits.filter(({ page }) => new RegExp(values.only, 'u').test(page))) {
  const measuredRows = await measured(browser, server.url, visit);
  for (const row of measuredRows) print(line(row));
  rows.push(...measuredRows);
}
await browser.close();
await server.stop();
const over = rows.filter(([, , paint]) => Number(paint) > aim);
print(`${rows.length} actions; over ${aim} ms: ${over.map(([page, action]) => `${page}, ${action}`).join('; ') || 'none'}`);
if (values.record)
  recordSection({
    title: 'From an input to the next picture',
    command: `npm run bench:pages -- --articles ${count}`,
    text: `${values.repeats} times on a fresh page each, with ${count.toLocaleString('en')} articles behind it, 1440 × 900. **Paint**: milliseconds from an input to the next picture, of the slowest input of the action (Event Timing of the browser, in steps of 8 ms, as in Interaction to Next Paint; – where the action has none, as hovering); the middle of the repeats and the slowest. **Task**: the longest piece of work then or when the answer came, where one took 50 ms. The aim is ${aim} ms. The columns on the right are with the page's processor slowed down four times.\n\n${table(head, rows)}`,
  });
