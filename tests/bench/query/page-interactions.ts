import type { Page } from 'playwright-core';

/** What an analyst does all day: one use of the pointer or of a key each, on a page that is there. */
export interface Interaction {
  name: string;
  path: string;
  /** There before it begins. */
  ready: string;
  act: (page: Page) => Promise<void>;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const clickOn = (role: 'button' | 'link' | 'checkbox', name: string | RegExp) => (page: Page) => page.getByRole(role, { name }).first().click();

const inTurn =
  (...acts: ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const act of acts) await act(page);
  };

const overview = { path: '/', ready: '.timeline-plot .bar-mark' };
const articles = { path: '/articles', ready: '.article-row' };
const network = { path: '/relationships', ready: '.node' };
const pair = { path: '/pairs/AZE-TUR', ready: '.timeline-plot .bar-mark' };

export const interactions: readonly Interaction[] = [
  {
    name: 'open a menu of the filter, choose a topic',
    ...overview,
    act: inTurn(clickOn('button', 'Topics'), clickOn('checkbox', /^Joint exercises/u)),
  },
  { name: 'timeline by stance', ...overview, act: clickOn('button', 'by stance') },
  { name: 'open the palette, type a country', ...overview, act: inTurn(press('Control+k'), (page) => page.keyboard.type('türkiye', { delay: 60 })) },
  { name: 'go to the articles', ...overview, act: clickOn('link', 'Articles') },
  { name: 'down the list, ten times', ...articles, act: inTurn(...Array.from({ length: 10 }, () => press('j'))) },
  { name: 'show evidence in the list', ...articles, act: inTurn(press('j'), press('e')) },
  { name: 'scroll the list', ...articles, act: inTurn((page) => page.mouse.wheel(0, 3000), press('j')) },
  { name: 'choose a country in the network', ...network, act: (page) => page.locator('.node').first().click() },
  { name: 'another picture', ...network, act: clickOn('button', 'Matrix') },
  { name: 'hide pairs of few stories', ...network, act: (page) => page.getByRole('slider', { name: /^At least/u }).press('ArrowRight') },
  { name: 'hide a topic of the timeline', ...pair, act: clickOn('button', /^Joint exercises/u) },
  { name: 'the timeline as table', ...pair, act: (page) => page.locator('.timeline-foot').getByRole('button', { name: 'As table' }).click() },
];
