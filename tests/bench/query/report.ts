import { table } from '../record-section.ts';
import type { Facts } from './corpus-facts.ts';
import type { MeasuredQuestion } from './measured-questions.ts';
import type { MeasuredStart } from './measured-start.ts';
import type { MixedLoad, MixedMeasure } from './mixed-load.ts';
import type { PageLoad } from './page-load.ts';

export interface Measured {
  count: number;
  facts: Facts;
  start: MeasuredStart;
  measured: readonly MeasuredQuestion[];
  memory: { now: number; most: number };
  page: PageLoad | null;
  load: MixedLoad;
  mixed: MixedMeasure;
  /** Milliseconds. */
  stopped: number;
}

const ms = (value: number | null): string => (value === null ? '–' : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`);

const times = ({ sql, p50 }: MeasuredQuestion): string => (sql === null ? '–' : `${(sql / p50).toFixed(sql / p50 < 10 ? 1 : 0)} ×`);

const bold = (text: string, isOver: boolean): string => (isOver ? `**${text}**` : text);

const questionTable = (measured: readonly MeasuredQuestion[]): string =>
  table(
    ['question', 'cold', 'p50', 'p95', 'p99', 'aim for p95', 'answer', 'plain SQL', 'faster than SQL'],
    measured.map((one) => [
      one.name,
      ms(one.cold),
      ms(one.p50),
      bold(ms(one.p95), one.p95 > one.aim),
      ms(one.p99),
      ms(one.aim),
      `${one.kilobytes.toFixed(1)} kB`,
      ms(one.sql),
      times(one),
    ]),
  );

function wholeTable({ start, memory, page, load, mixed, stopped, count }: Measured): string {
  const keeps = mixed.writes.written >= mixed.writes.wanted * 0.98;
  return table(
    ['what', 'measured', 'aim'],
    [
      ['start to ready, from the snapshot', ms(start.withSnapshot), '1,500 ms'],
      ['start to ready, counting everything anew', ms(start.rebuilding), '8,000 ms'],
      ['end, after SIGTERM', ms(stopped), '5,000 ms'],
      ['memory after all questions (at most so far)', `${memory.now.toFixed(0)} MB (${memory.most.toFixed(0)} MB)`, '700 MB'],
      ['store on disk', `${(start.store / 1e9).toFixed(2)} GB, ${(start.store / count / 1000).toFixed(1)} kB an article`, ''],
      ['snapshot of the tally', `${(start.snapshot / 1e6).toFixed(0)} MB`, ''],
      ['overview complete in a browser (first time)', page ? `${ms(page.again)} (${ms(page.first)})` : '–', '400 ms'],
      [`mixed load, ${load.clients} clients: reads, p95`, `${ms(mixed.reads.p95)} of ${mixed.reads.asked}, ${mixed.reads.failed} failed`, '100 ms'],
      ['mixed load: event loop of the server held up, p99 (at most)', `${ms(mixed.lag.p99)} (${ms(mixed.lag.max)})`, '25 ms'],
      [
        `mixed load: written of ${load.rate} a second`,
        `${mixed.writes.written} of ${mixed.writes.wanted}, p95 ${ms(mixed.writes.p95)}`,
        keeps ? 'kept' : '**not kept**',
      ],
    ],
  );
}

/** The section of the document. */
export const report = (all: Measured): { title: string; command: string; text: string } => ({
  title: `Questions over ${all.count.toLocaleString('en')} articles`,
  command: `npm run bench:query -- --articles ${all.count} --record`,
  text: `
Asked over HTTP with compressed answers, one after the other; *cold* is the first answer after a start, *warm* a hundred after it with
other values of the filter each time (twelve most common countries, pairs; ${all.facts.words.map((word, at) => `“${word}”, in ${(all.facts.shares[at]! * 100).toFixed(0)} %`).join(', ')}).
*Plain SQL* is the best that SQLite does in one process over narrow tables made for it, without HTTP. In bold what is over its aim.

${questionTable(all.measured)}

${wholeTable(all)}

The clients of the mixed load each ask one question after the other, with a second between them on average; the articles are tagged and come from another process on the same store.`,
});
