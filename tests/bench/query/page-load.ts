import { startBrowser } from '../../support/browser.ts';
import { percentile } from '../measure.ts';

export interface PageLoad {
  /** Milliseconds from the navigation until every panel shows its answer: the first time, and in the middle of several. */
  first: number;
  again: number;
}

const repeats = 7;

/** True once all panels are there and none waits any more. */
const complete = (): boolean => {
  const page = globalThis as unknown as { document: { querySelectorAll: (selector: string) => { length: number } } };
  const count = (selector: string): number => page.document.querySelectorAll(selector).length;
  return count('.overview .panel') >= 4 && count('.skeleton, .panel[aria-busy]') === 0;
};

/** The overview in a real browser; null, with a line, where none is on this machine. */
export async function pageLoad(url: string, say: (line: string) => void): Promise<PageLoad | null> {
  const browser = await startBrowser().catch((error: Error) => {
    say(`The overview page is not measured: ${error.message.split('\n')[0]}`);
    return null;
  });
  if (!browser) return null;
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const times: number[] = [];
    for (let n = 0; n <= repeats; n += 1) {
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForFunction(complete, undefined, { polling: 'raf', timeout: 60_000 });
      times.push(await page.evaluate(() => performance.now()));
    }
    const [first, ...others] = times;
    return { first: first!, again: percentile(others, 0.5) };
  } finally {
    await browser.close();
  }
}
