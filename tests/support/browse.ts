import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startBrowser } from './browser.ts';
import { type BuiltServer, builtServer } from './built-server.ts';

/** The built product over the sample, for the tests of one file. */
export let server: BuiltServer;
/** What the user has open: addresses in it may begin with `/`. */
export let page: Page;
let browser: Browser;

interface Browsing extends BrowserContextOptions {
  /** One page for all tests of the file, which tell one story, in place of a fresh one for each. */
  isOneStory?: boolean;
}

/** Called once at the top of a file of browser tests. */
export function browse({ isOneStory = false, ...look }: Browsing = {}): void {
  const begin = async (): Promise<void> => {
    page = await openPage(look);
  };
  const end = async (): Promise<void> => page?.context().close();
  beforeAll(async () => {
    [server, browser] = await Promise.all([builtServer(), startBrowser()]);
  });
  if (isOneStory) beforeAll(begin);
  else {
    beforeEach(begin);
    afterEach(end);
  }
  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });
}

/** A window of another user: nothing of what the first has kept is in it. */
export async function openPage(look: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...look,
  });
  const opened = await context.newPage();
  opened.setDefaultTimeout(15_000);
  return opened;
}

/** Opens an address and waits until nothing of the page is on its way any more. */
export async function openWhole(path: string, of: Page = page): Promise<void> {
  await of.goto(path, { waitUntil: 'networkidle' });
  await of.locator('.filter-counts a').first().waitFor();
  await of.waitForFunction(() => document.querySelector('main h1') !== null && document.querySelector('.skeleton, [aria-busy=true]') === null);
}

/** Another user's window, for as long as it is used. */
export async function withPage(look: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const opened = await openPage(look);
  try {
    await use(opened);
  } finally {
    await opened.context().close();
  }
}
