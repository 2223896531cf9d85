import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Download } from 'playwright-core';
import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse({ isOneStory: true });

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

async function exported(panel: string, item: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: `Export: ${panel}` }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

it('the timeline leaves the page as data that adds up, with its filter, and marked as sample', async () => {
  await page.goto('/?country=TUR&from=2021-01-01');
  await page.locator('.timeline-chart').waitFor();
  const json = JSON.parse((await exported('How has it developed over time?', /JSON/u)).bytes.toString()) as Record<string, unknown> & {
    articles: number;
    sample: number;
    tables: { rows: (string | number)[][] }[];
  };
  expect(json['filter']).toBe('since 1 Jan 2021 · Türkiye');
  expect(json['url']).toContain('country=TUR');
  expect(json['tagger']).not.toBe('');
  expect(json['note']).toContain('Sample');
  expect(json.tables[0]!.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(json.articles);
  const csv = await exported('How has it developed over time?', 'Data as CSV');
  expect(csv.name).toBe('entente-timeline-sample.csv');
  const rows: string[][] = parse(csv.bytes, { bom: true });
  expect(rows.slice(1).map((row) => Number(row[2]))).toEqual(json.tables[0]!.rows.map((row) => row[2]));
  expect(rows[1]!.at(-1)).toContain('Sample');
});

/** What a viewer that knows nothing of the page would draw. */
async function drawn(svg: string): Promise<{ text: string; marks: number; fills: string[] }> {
  return page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const fills = [...root.querySelectorAll('[fill]')].map((one) => one.getAttribute('fill') ?? '');
    return { text: root.textContent ?? '', marks: root.querySelectorAll('path, rect, circle, line').length, fills };
  }, svg);
}

const pictures = [
  ['/?country=TUR', 'How has it developed over time?', '.timeline-chart'],
  ['/pairs/AZE-TUR', 'How far has it come?', '.ladder'],
  ...['network', 'matrix', 'time', 'map', 'chord'].map(
    (view) => [`/relationships?view=${view}&country=TUR`, 'Who has to do with whom?', '.relationships-picture svg, .matrix, .heat'] as const,
  ),
] as const;

it.each(pictures)('%s: “%s” leaves the page as a picture that stands alone', async (path, panel, shown) => {
  await page.goto(path);
  await page.locator(shown).first().waitFor();
  const svg = (await exported(panel, 'Picture as SVG')).bytes.toString();
  const { text, marks, fills } = await drawn(svg);
  expect(text).toContain(panel);
  expect(text).toMatch(/\d+ articles?, Entente/u);
  expect(text).toContain('Sample');
  expect(marks).toBeGreaterThan(10);
  expect(fills.filter((fill) => /var\(|color|currentcolor|oklab/iu.test(fill))).toEqual([]);
  expect(svg).not.toContain('href');
  const png = (await exported(panel, 'Picture as PNG')).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
});

it('the network leaves the page as GEXF and GraphML', async () => {
  await page.goto('/relationships');
  await page.locator('.relationships-picture svg').waitFor();
  expect((await exported('Who has to do with whom?', /GEXF/u)).bytes.toString()).toContain('<node id="TUR" label="Türkiye">');
  expect((await exported('Who has to do with whom?', /GraphML/u)).bytes.toString()).toContain('<node id="TUR">');
});

it('the dossier of a pair is reached from its page, printed without the page around it, and saved as Markdown', async () => {
  await page.goto('/pairs/AZE-TUR');
  await page.getByRole('link', { name: /^Dossier/u }).click();
  await page.getByText('[1]', { exact: true }).waitFor();
  const quotes = await page.locator('.dossier blockquote').count();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = (await contentOf(await waiting)).toString();
  expect(text).toMatch(/^# Azerbaijan–Türkiye$/mu);
  expect(text.match(/^> \[\d+\] /gmu)?.length).toBe(quotes);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.app-header').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
});

it('the list of articles can be followed, under its filter', async () => {
  await page.goto('/articles?country=TUR');
  const address = await page.getByRole('link', { name: 'Atom' }).getAttribute('href');
  const feed = await (await fetch(server.url + address)).text();
  expect(feed).toContain('<title>Entente: Türkiye</title>');
});
