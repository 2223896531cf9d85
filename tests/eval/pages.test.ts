import { afterAll, describe, expect, it } from 'vitest';
import { figuresOf, measurePages, ours, readability } from './pages/measure-pages.ts';
import { evalPages, layoutNames } from './pages/pages.ts';
import { reportErrors, reportPages } from './pages/report-pages.ts';
import { type Half, wholePages } from './pages/whole-pages.ts';

/** Raised when the extractor gets better; a change that lowers one is a change for the worse. */
const recorded = { f1: 0.999, title: 1, byline: 1, published: 1 };

/** The pages written whole; of the checked half only figures are printed, never what is wrong. */
const recordedWhole: Record<Half, { f1: number; published: number }> = {
  seen: { f1: 0.984, published: 1 },
  check: { f1: 0.966, published: 0.97 },
  later: { f1: 0.994, published: 1 },
  modern: { f1: 0.992, published: 1 },
};

const pages = evalPages();
const results = measurePages(pages, ours);
const baseline = measurePages(pages, readability);

const whole = (['seen', 'check', 'later', 'modern'] as const).map((half) => {
  const own = wholePages(half);
  return { half, results: measurePages(own, ours), baseline: measurePages(own, readability) };
});

afterAll(() => {
  console.log(`\n${pages.length} pages, ${layoutNames().length} layouts\n${reportPages({ entente: results, readability: baseline })}`);
  if (process.env['ENTENTE_EVAL_ERRORS']) console.log(`\n${reportErrors(results)}`);
  for (const { half, results, baseline } of whole) {
    console.log(`\n${results.length} pages written whole, ${half}\n${reportPages({ entente: results, readability: baseline })}`);
    if (process.env['ENTENTE_EVAL_ERRORS'] && half !== 'check') console.log(`\n${reportErrors(results)}`);
  }
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

describe.each(whole)('the pages written whole, $half', ({ half, results, baseline }) => {
  it('are read no worse than recorded', () => {
    const { f1, published } = figuresOf(results);
    expect(f1).toBeGreaterThanOrEqual(recordedWhole[half].f1);
    expect(published).toBeGreaterThanOrEqual(recordedWhole[half].published);
  });

  it('are read better than by Readability alone', () => {
    expect(figuresOf(results).f1).toBeGreaterThan(figuresOf(baseline).f1);
  });
});
