import type { Page } from 'playwright-core';
import { click, clickAt, clickIn, focus, press, step, type Step, sweep, type, until } from './page-steps.ts';

/** What an analyst does on one page, one after the other: a later step finds what the earlier ones left. */
export interface Visit {
  page: string;
  path: string;
  /** There before it begins. */
  ready: string;
  steps: readonly Step[];
}

const over = 'How has it developed over time?';
const plot = '.timeline-plot';

const timeline: readonly Step[] = [
  step('hover along the timeline', sweep(plot, [0.2, 0.9])),
  step('hide a topic of the timeline', click('button', 'Joint exercises')),
  step('show it again', click('button', 'Joint exercises')),
  step('shares in place of counts', clickIn(over, 'share')),
  step('stories in place of articles', clickIn(over, 'stories')),
  step('by stance', clickIn(over, 'by stance')),
  step('by topic', clickIn(over, 'by topic')),
  step('quarters', clickIn(over, 'quarter')),
  step('the timeline as table', clickIn(over, 'As table')),
  step('as picture again', clickIn(over, 'As table')),
  step('drag over some years', sweep(plot, [0.4, 0.7], true)),
  step('earlier', click('button', '‹ Earlier')),
  step('all of the time', click('button', /^All of the time/u)),
];

const openMenu = (name: string): Step => step(`open the menu ${name}`, click('button', name), until('.popover'));
const closeMenu = (name: string): Step => step(`close the menu ${name}`, press('Escape'));

const overview: Visit = {
  page: 'Overview',
  path: '/',
  ready: plot,
  steps: [
    openMenu('Topics'),
    step('choose a topic in it', click('checkbox', /^Joint exercises/u)),
    step('leave it out again', click('checkbox', /^Joint exercises/u)),
    closeMenu('Topics'),
    openMenu('Countries'),
    step('type a country in it', type('turk')),
    closeMenu('Countries'),
    openMenu('Period'),
    step('the last five years', click('button', 'Last 5 years')),
    step('all of it', click('button', 'All time')),
    closeMenu('Period'),
    ...timeline,
    step('another window of changes', clickIn('What changed?', 'quarter')),
    step('pairs as table', clickIn('Which pairs are in the news?', 'As table')),
    step('pairs as list', clickIn('Which pairs are in the news?', 'As table')),
    step('two hundred pairs', click('button', /^Show (?:the first|all) \d+ pairs/u)),
    step('another theme', click('button', /^Theme:/u)),
    step('go to the articles', click('link', 'Articles')),
  ],
};

const palette: Visit = {
  page: 'Palette and search',
  path: '/',
  ready: plot,
  steps: [
    step('open the palette', press('Control+k'), until('.palette')),
    step('type a country', type('türkiye')),
    step('down the list, five times', press('ArrowDown', 5)),
    step('close it', press('Escape')),
    step('open the keys', press('?'), until('.modal')),
    step('close them', press('Escape')),
    step('into the search box, type', press('/'), type('drone exercise')),
    step('search', press('Enter')),
  ],
};

const view = (name: string, ready: string): Step => step(`the picture ${name}`, click('button', name), until(ready));
const least = (page: Page): Promise<void> => page.getByRole('slider', { name: /^At least/u }).press('ArrowRight');

const relationships: Visit = {
  page: 'Relationships',
  path: '/relationships',
  ready: '.node',
  steps: [
    step('network: hover over countries', sweep('.relationships-picture', [0.2, 0.8])),
    step('network: choose a country', clickAt('.node', 3)),
    step('network: to its neighbour by key, choose', press('ArrowRight'), press('Enter')),
    step('network: choose a partner in the sheet', clickAt('.partners .link-button')),
    step('network: close the sheet', click('button', 'Close')),
    step('network: drag the picture', sweep('.relationships-picture', [0.02, 0.2], true)),
    step('network: zoom in', click('button', 'Zoom in')),
    step('network: colours by stance', click('button', 'by stance')),
    step('network: hide pairs of few stories', least),
    view('Matrix', '.matrix button'),
    step('matrix: choose a cell', clickAt('.matrix td button', 20)),
    step('matrix: choose a country', clickAt('.matrix th button', 2)),
    step('matrix: colours by topic', click('button', 'by topic')),
    step('matrix: hide pairs of few stories', least),
    view('Pairs over time', '.heat a'),
    step('pairs over time: choose a pair', clickAt('.heat th button', 2)),
    view('Map', '.land'),
    step('map: hover', sweep('.relationships-picture', [0.2, 0.8])),
    step('map: zoom in', click('button', 'Zoom in')),
    step('map: colours by stance', click('button', 'by stance')),
    view('Regions', '.region'),
    step('regions: hover', sweep('.relationships-picture', [0.2, 0.8])),
    step('regions: from one to the next by key', focus('.region'), press('Tab', 3)),
    view('Table', '.data-table'),
    view('Network', '.node'),
    step('nearness of the countries', (page) => page.getByRole('slider').nth(1).press('ArrowRight')),
  ],
};

const pair: Visit = {
  page: 'Pair',
  path: '/pairs/AZE-TUR',
  ready: plot,
  steps: [
    ...timeline,
    step('open the export of the timeline', (page) =>
      page
        .getByRole('region', { name: over })
        .getByRole('button', { name: /^Export/u })
        .click(),
    ),
    step('close it', press('Escape')),
    step('all of the chronology', click('button', /^Show (?:all|the newest)/u)),
    openMenu('Compare with'),
    step('type a country in it', type('ita')),
    closeMenu('Compare with'),
  ],
};

const comparison: Visit = {
  page: 'Two pairs',
  path: '/pairs/AZE-TUR/with/GRC-TUR',
  ready: '.timeline-chart svg',
  steps: [
    step('hover along the timeline', sweep('.timeline-chart', [0.2, 0.9])),
    step('shares of each', click('button', 'share of each')),
    step('weeks', click('button', 'week')),
    step('as table', click('button', 'As table')),
  ],
};

const country: Visit = {
  page: 'Country',
  path: '/country/TUR',
  ready: plot,
  steps: [
    step('partners as table', clickIn('Who are its partners?', 'As table')),
    step('partners as list', clickIn('Who are its partners?', 'As table')),
    step('all partners', clickIn('Who are its partners?', /^Show/u)),
    step('hover over a pair', (page) => page.locator('.pair-over-time a').nth(4).hover()),
    step('hide a topic of the timeline', click('button', 'Joint exercises')),
    step('by stance', clickIn(over, 'by stance')),
    step('filter everything to it', clickAt('.page-heading button')),
  ],
};

const topic: Visit = {
  page: 'Topic',
  path: '/topic/industry',
  ready: plot,
  steps: [
    step('stories in place of articles', clickIn(over, 'stories')),
    step('drag over some years', sweep(plot, [0.4, 0.7], true)),
    step('all of the time', click('button', /^All of the time/u)),
    step('all pairs', clickIn('Which pairs?', /^Show/u)),
  ],
};

const article: Visit = {
  page: 'Article',
  path: '/articles/1000',
  ready: '.article-tags .tag',
  steps: [
    step('show a sentence in the text', clickAt('.tag-evidence .link-button')),
    step('the words that were read', clickAt('.spans-read summary')),
    step('open a country', clickAt('details.tag > summary')),
    step('reject a pair', clickAt('.article-tags .tag > button')),
  ],
};

const articles: Visit = {
  page: 'Articles',
  path: '/articles',
  ready: '.article-row',
  steps: [
    step('down the list, ten times', press('j', 10)),
    step('up the list, five times', press('k', 5)),
    step('show evidence', press('e')),
    step('scroll far, go on down', (page) => page.mouse.wheel(0, 3000), press('j', 3)),
    step('another order', (page) =>
      page
        .locator('.articles-heading select')
        .selectOption('oldest')
        .then(() => undefined),
    ),
    openMenu('Publisher'),
    closeMenu('Publisher'),
    step('open an article', clickAt('.headline', 3)),
  ],
};

const stories: Visit = {
  page: 'Stories',
  path: '/stories',
  ready: '.story-line',
  steps: [
    step('most told first', click('button', /^most/iu)),
    step('open a story', clickAt('.story-line button')),
    step('down the list, five times', press('j', 5)),
    step('more stories', click('button', 'Show more stories')),
  ],
};

const sources: Visit = {
  page: 'Sources',
  path: '/sources',
  ready: 'h1',
  steps: [
    step('open the form of a new source', click('button', 'Add a source')),
    step('close it', press('Escape')),
    step('go to the method', click('link', 'Method')),
  ],
};

export const visits: readonly Visit[] = [overview, palette, relationships, pair, comparison, country, topic, article, articles, stories, sources];
