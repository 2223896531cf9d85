import type { Page } from 'playwright-core';

/** One use of the pointer or of a key, or the few that belong together. */
export interface Step {
  name: string;
  act: (page: Page) => Promise<void>;
}

/** Named acts in their order. */
export const step = (name: string, ...acts: Step['act'][]): Step => ({
  name,
  act: async (page) => {
    for (const act of acts) await act(page);
  },
});

type Role = 'button' | 'link' | 'checkbox' | 'option' | 'menuitem' | 'slider' | 'searchbox';

export const press =
  (key: string, times = 1): Step['act'] =>
  async (page) => {
    for (let at = 0; at < times; at += 1) await page.keyboard.press(key, { delay: 20 });
  };
export const type =
  (text: string): Step['act'] =>
  (page) =>
    page.keyboard.type(text, { delay: 60 });
export const click =
  (role: Role, name: string | RegExp): Step['act'] =>
  (page) =>
    page
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click();
/** In one of the panels, by a part of its title. */
export const clickIn =
  (panel: string, name: string | RegExp): Step['act'] =>
  (page) =>
    page
      .getByRole('region', { name: panel })
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
export const clickAt =
  (selector: string, at = 0): Step['act'] =>
  (page) =>
    page.locator(selector).nth(at).click();
export const focus =
  (selector: string, at = 0): Step['act'] =>
  (page) =>
    page.locator(selector).nth(at).focus();
export const until =
  (selector: string): Step['act'] =>
  (page) =>
    page.locator(selector).first().waitFor();

/** The pointer over a part of the page from left to right, as it is moved: with the button held it selects. */
export const sweep =
  (selector: string, [from, to]: readonly [from: number, to: number], isHeld = false): Step['act'] =>
  async (page) => {
    const place = page.locator(selector).first();
    await place.scrollIntoViewIfNeeded();
    const box = (await place.boundingBox())!;
    const y = box.y + box.height * 0.6;
    await page.mouse.move(box.x + box.width * from, y);
    if (isHeld) await page.mouse.down();
    for (let at = 1; at <= 12; at += 1) await page.mouse.move(box.x + box.width * (from + ((to - from) * at) / 12), y);
    if (isHeld) await page.mouse.up();
  };
