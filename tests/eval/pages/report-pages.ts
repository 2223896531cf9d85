import { type Figures, figuresOf, isDate, type PageResult } from './measure-pages.ts';

const number = (value: number): string => value.toFixed(3).padStart(9);
const time = (value: number): string => value.toFixed(1).padStart(8);

/** The figures of several readers, one row each. */
export function reportPages(readers: Record<string, readonly PageResult[]>): string {
  const head = 'reader       precision   recall       F1    title   byline     date  p50 ms  p95 ms';
  const rows = Object.entries(readers).map(([name, results]) => {
    const { precision, recall, f1, title, byline, published, p50, p95 }: Figures = figuresOf(results);
    return name.padEnd(13) + [precision, recall, f1, title, byline, published].map(number).join('') + time(p50) + time(p95);
  });
  return [head, ...rows].join('\n');
}

/** Pages on which anything is wrong, worst first, with the lines too many (+) and too few (-). */
export function reportErrors(results: readonly PageResult[]): string {
  const wrong = results.filter((each) => problemsOf(each).length > 0).sort((a, b) => a.score.f1 - b.score.f1);
  return wrong
    .map((each) => [`${each.score.f1.toFixed(3)} ${each.page.name}`, ...problemsOf(each).map((line) => `      ${line}`)].join('\n'))
    .join('\n');
}

function problemsOf({ page: { expected }, read, title, byline, published }: PageResult): string[] {
  const lines = read.split('\n');
  const differs = (name: string, is: string | null, should: string | null) => (is === should ? [] : [`${name}: ${is} instead of ${should}`]);
  return [
    ...differs('title', title, expected.title),
    ...(expected.byline === null ? [] : differs('byline', byline, expected.byline)),
    ...(isDate(published, expected.published) ? [] : differs('published', published, expected.published)),
    ...expected.body.filter((line) => !lines.includes(line)).map((line) => `- ${line.slice(0, 100)}`),
    ...lines.filter((line) => !expected.body.includes(line)).map((line) => `+ ${line.slice(0, 100)}`),
  ];
}
