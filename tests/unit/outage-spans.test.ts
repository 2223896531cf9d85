import type { Outage } from '@entente/shared/contract/outages';
import { describe, expect, it } from 'vitest';
import { outageSpans } from '../../client/src/charts/outage-spans.ts';
import { timelineRows } from '../../client/src/charts/timeline-rows.ts';

const outage = (from: string, to: string): Outage => ({ from, to, kind: 'failing', failing: 1, feeds: 2 });

const rows = timelineRows(
  ['2026-01-01', '2026-02-01', '2026-03-01'].map((start) => ({ start, total: 0, counts: {} })),
  { keys: [], unit: 'month', mode: 'count', completeTo: '2026-12-31' },
);

describe('what is shaded on a timeline', () => {
  it('is every period that an outage touches, the newest first, and nothing outside of what is drawn', () => {
    const spans = outageSpans([outage('2025-11-01', '2025-12-31'), outage('2025-12-30', '2026-01-02'), outage('2026-01-31', '2026-03-01')], rows);
    expect(spans.map(({ first, last }) => [first, last])).toEqual([
      ['2026-01-01', '2026-03-01'],
      ['2026-01-01', '2026-01-01'],
    ]);
  });
});
