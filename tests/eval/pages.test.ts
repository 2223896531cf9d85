import { afterAll, describe, expect, it } from 'vitest';
import { figuresOf, measurePages, ours, readability } from './pages/measure-pages.ts';
import { evalPages, layoutNames } from './pages/pages.ts';
import { reportErrors, reportPages } from './pages/report-pages.ts';

/** Raised when the extractor gets better; a change that lowers one is a change for the worse. */
const recorded = { f1: 0.999, title: 1, byline: 0.98, published: 1 };

const pages = evalPages();
const results = measurePages(pages, ours);
const baseline = measurePages(pages, readability);

afterAll(() => {
  console.log(`\n${pages.length} pages, ${layoutNames().length} layouts\n${reportPages({ entente: results, readability: baseline })}`);
  if (process.env['ENTENTE_EVAL_ERRORS']) console.log(`\n${reportErrors(results)}`);
});

describe('the pages written for the project', () => {
  it('are at least sixty, of at least forty layouts', () => {
    expect(pages.length).toBeGreaterThanOrEqual(60);
    expect(layoutNames().length).toBeGreaterThanOrEqual(40);
  });

  it('are read no worse than recorded', () => {
    const { f1, title, byline, published } = figuresOf(results);
    expect(f1).toBeGreaterThanOrEqual(recorded.f1);
    expect(title).toBeGreaterThanOrEqual(recorded.title);
    expect(byline).toBeGreaterThanOrEqual(recorded.byline);
    expect(published).toBeGreaterThanOrEqual(recorded.published);
  });

  it('are read better than by Readability alone', () => {
    expect(figuresOf(results).f1).toBeGreaterThan(figuresOf(baseline).f1);
  });
});
