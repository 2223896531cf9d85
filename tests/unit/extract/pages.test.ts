import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture, projectPath } from '../../support/project-file.ts';
import { readPage } from '../../support/read-document.ts';

/** What a reader sees as the article of a page. `may`: lines of which two readers would judge differently. */
interface Expected {
  title: string;
  body: string[];
  captions: string[];
  published: string;
  updated?: string;
  byline?: string;
  publisher?: string;
  may?: string[];
}

const names = readdirSync(projectPath('tests/fixtures/pages'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

describe.each(names)('the page %s', (name) => {
  const expected = JSON.parse(fixture(`pages/${name}.json`)) as Expected;
  const article = readPage(fixture(`pages/${name}.html`));

  it('gives its headline', () => {
    expect(article.title).toBe(expected.title);
  });

  it('gives its whole text, in its order', () => {
    expect(article.body.filter((line) => expected.body.includes(line))).toEqual(expected.body);
  });

  it('gives nothing of what stands around it', () => {
    expect(article.body.filter((line) => !expected.body.includes(line) && !expected.may?.includes(line))).toEqual([]);
  });

  it('keeps its captions apart', () => {
    expect(article.captions).toEqual(expected.captions);
  });

  it('is dated as it is printed', () => {
    const { published, updated = article.updated?.at } = expected;
    expect([article.published?.at, article.updated?.at]).toEqual([published, updated]);
  });

  it('is signed as it is printed', () => {
    const { byline = article.byline, publisher = article.publisher } = expected;
    expect([article.byline, article.publisher]).toEqual([byline, publisher]);
  });
});
