import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';

browse();

const rows = Array.from(
  { length: 300 },
  (_, at) => `Headline ${at};"Poland and Romania held joint exercise number ${at} near the border; the ministry of defence said so.";2024-06-03`,
);

it('a table with names of its own is looked at, imported as a run, and its report opened', async () => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  await page.getByRole('tab', { name: 'Import' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await choosing
  ).setFiles({ name: 'drills.csv', mimeType: 'text/csv', buffer: Buffer.from(['Kop;Inhoud;Dag', ...rows, 'No text;;2024-06-03'].join('\n')) });
  await page.getByText('drills.csv: CSV').waitFor();
  await page.getByRole('combobox', { name: 'Headline' }).selectOption('Kop');
  await page.getByRole('combobox', { name: 'Text' }).selectOption('Inhoud');
  await page.getByRole('combobox', { name: 'Date' }).selectOption('Dag');
  await page.getByText('Headline 0').waitFor();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('done, 301').waitFor();
  await page.getByRole('button', { name: '1 could not be read' }).click();
  await page.getByText('There is no text').waitFor();
  await page.getByRole('button', { name: '300 stored' }).click();
  await page.getByRole('link', { name: 'Headline 0', exact: true }).waitFor();
  const report = await (await fetch(`${server.url}/api/v1/jobs/1/entries.csv?outcome=stored`)).text();
  expect(report.trim().split('\n')).toHaveLength(301);
  await page.close();
});
