import { readPage } from '../../support/read-document.ts';
import type { Page } from './build-page.ts';
import { plainReadability } from './plain-readability.ts';
import { type Score, scoreAll, scoreText } from './score-text.ts';

export interface PageResult {
  page: Page;
  read: string;
  score: Score;
  title: string;
  byline: string | null;
  published: string | null;
  milliseconds: number;
}

export interface Figures extends Score {
  title: number;
  byline: number;
  published: number;
  p50: number;
  p95: number;
}

interface Reading {
  body: string;
  title: string;
  byline: string | null;
  published: string | null;
}

type Read = (html: string) => Reading;

export const ours: Read = (html) => {
  const { body, title, byline, published } = readPage(html);
  return { body: body.join('\n'), title, byline, published: published?.at ?? null };
};

export const readability: Read = (html) => {
  const { body, title, byline, published } = plainReadability(html);
  return { body, title, byline, published };
};

const runs = 3;

/** Reads each page a few times; the time is the median of them. */
export function measurePages(pages: readonly Page[], read: Read): PageResult[] {
  return pages.map((page) => {
    const times: number[] = [];
    let reading: Reading = { body: '', title: '', byline: null, published: null };
    for (let run = 0; run < runs; run++) {
      const begun = performance.now();
      reading = read(page.html);
      times.push(performance.now() - begun);
    }
    const { title, byline, published, body } = reading;
    return { page, read: body, score: scoreText(body, page.expected.body.join('\n')), title, byline, published, milliseconds: quantile(times, 0.5) };
  });
}

/** Shares of the pages that state a thing and on which it was read exactly. */
export function figuresOf(results: readonly PageResult[]): Figures {
  const exact = (stated: readonly PageResult[], holds: (result: PageResult) => boolean) => stated.filter(holds).length / Math.max(1, stated.length);
  const times = results.map(({ milliseconds }) => milliseconds);
  return {
    ...scoreAll(results),
    title: exact(results, ({ title, page }) => title === page.expected.title),
    byline: exact(
      results.filter(({ page }) => page.expected.byline !== null),
      ({ byline, page }) => byline === page.expected.byline,
    ),
    published: exact(results, ({ published, page }) => isDate(published, page.expected.published)),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

/** Pages written whole state the day alone. */
export const isDate = (read: string | null, stated: string): boolean =>
  read === stated || (stated.length === 10 && read?.startsWith(stated) === true);

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
