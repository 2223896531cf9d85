import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { browse, page, server } from '../support/browse.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

it('a folder of pages is chosen as it is: those that a browser saved, as one file too, and not what lies beside them', async () => {
  using folder = temporaryFolder();
  const words = (n: number) => `Poland and Romania signed memorandum number ${n} on joint training; the ministry of defence said so on Thursday.`;
  mkdirSync(join(folder.path, 'saved', 'page_files'), { recursive: true });
  writeFileSync(join(folder.path, 'saved', 'page.html'), `<html><body><h1>First memorandum</h1><p>${words(1)}</p></body></html>`);
  writeFileSync(join(folder.path, 'saved', 'page_files', 'frame.html'), '<p>An advertisement that lies beside the page.</p>');
  writeFileSync(
    join(folder.path, 'saved', 'other.mhtml'),
    [
      'Snapshot-Content-Location: https://news.example.org/2',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<html><body><h1>Second memorandum</h1><p>${words(2)}</p></body></html>`,
      '--b--',
    ].join('\r\n'),
  );
  await page.goto('/');
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  await page.getByRole('tab', { name: 'Files' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await (await choosing).setFiles(join(folder.path, 'saved'));
  await page.getByText('other.mhtml').waitFor();
  await expect.poll(() => page.getByText('1 article added').count(), { timeout: 30_000 }).toBe(2);
  expect(await page.getByText('frame.html').count()).toBe(0);
  await page.getByRole('link', { name: 'Second memorandum' }).click();
  await page.getByRole('link', { name: 'Original article' }).waitFor();
});
