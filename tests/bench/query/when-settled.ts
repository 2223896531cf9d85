import type { Page } from 'playwright-core';

const quiet = 250;
const patience = 20_000;

/** Answers with what waits until the page has asked nothing for a while and has shown what it was told. */
export function whenSettled(page: Page): () => Promise<void> {
  const seen = { asked: 0, last: performance.now() };
  const count = (by: number) => (): void => {
    seen.asked += by;
    seen.last = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    const begun = performance.now();
    seen.last = begun;
    while (seen.asked > 0 || performance.now() - seen.last < quiet) {
      if (performance.now() - begun > patience) throw new Error('The page does not come to rest.');
      await page.waitForTimeout(50);
    }
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve, 100));
        }),
    );
  };
}
