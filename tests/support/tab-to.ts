import type { Page } from 'playwright-core';

/** Goes on with Tab until the control has the focus, and fails where it never does. */
export async function tabTo(page: Page, name: string, { back = false, most = 80 } = {}): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const here = await page.evaluate(() => {
      const { activeElement: at } = document;
      const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? at.placeholder) : at?.textContent;
      return at?.getAttribute('aria-label') ?? label ?? '';
    });
    if (here.trim().startsWith(name)) return;
  }
  throw new Error(`“${name}” is not reached by Tab.`);
}
