import { describe, expect, it } from 'vitest';
import { columnTicks } from '../../client/src/charts/plot/column-ticks.ts';
import { niceTicks } from '../../client/src/charts/plot/nice-ticks.ts';
import { columnAt, columnX, type PlotBox } from '../../client/src/charts/plot/plot-box.ts';
import { markBeside, markUnder } from '../../client/src/charts/plot/plot-mark.ts';
import { extentOf, stackedMarks } from '../../client/src/charts/stacked-marks.ts';
import type { TimelineRow } from '../../client/src/charts/timeline-rows.ts';

describe('the numbers of an axis', () => {
  it.each([
    [0, 20, true, [0, 5, 10, 15, 20]],
    [0, 3, true, [0, 1, 2, 3]],
    [0, 0, true, [0, 1]],
    [-2, 9, true, [-3, 0, 5, 10]],
    [-12, 290, true, [-50, 0, 100, 200, 300]],
    [-80, 290, true, [-100, 0, 100, 200, 300]],
    [0, 1, false, [0, 0.25, 0.5, 0.75, 1]],
    [0, 41_230, true, [0, 20_000, 40_000, 60_000]],
  ])('from %d to %d are round and hold both', (low, high, isWhole, ticks) => {
    expect(niceTicks(low, high, { isWhole })).toEqual(ticks);
  });

  it('are whole where articles are counted', () => {
    for (let high = 1; high < 400; high += 1) {
      const ticks = niceTicks(0, high, { isWhole: true });
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.length).toBeLessThan(8);
    }
  });
});

it('labels of months stand at Januaries, however the chart begins, and never touch', () => {
  const starts = Array.from({ length: 60 }, (_, at) => `${2019 + Math.floor((at + 4) / 12)}-${String(((at + 4) % 12) + 1).padStart(2, '0')}-01`);
  const labels = columnTicks(starts, 'month', 10).map(({ column, label }) => [starts[column], label]);
  expect(labels.map(([start]) => start)).toEqual(['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01']);
});

const key = (id: string, below = false) => ({ id, label: id, color: 'red', below });
const keys = [key('a'), key('b'), key('c', true)];
const row = (start: string, values: Record<string, number>): TimelineRow => ({
  bucket: { start, total: 0, counts: {} },
  end: start,
  partial: false,
  values,
});
const rows = [row('2024-01-01', { a: 2, b: 1, c: -1 }), row('2024-02-01', {}), row('2024-03-01', { b: 3 })];
const box: PlotBox = { width: 352, height: 130, top: 0, columns: 3 };
const marks = stackedMarks(rows, keys, box, [-1, 0, 1, 2, 3]);
const names = (list: readonly { series: string }[]) => list.map(({ series }) => series);

describe('the pieces of bars', () => {
  it('stand on each other above the axis, and hang below it', () => {
    expect(extentOf(rows, keys)).toEqual({ low: -1, high: 3 });
    expect(marks.map(names)).toEqual([['b', 'a', 'c'], [], ['b']]);
    // 25 pixels for one.
    expect(marks[0]!.map(({ y, height }) => [y, height])).toEqual([
      [0, 25],
      [25, 50],
      [75, 25],
    ]);
  });

  it('are found under the pointer, and not beside it', () => {
    expect(columnAt(box, columnX(box, 2) + 1)).toBe(2);
    expect(columnAt(box, 3)).toBeNull();
    expect(markUnder(marks, 0, 40, 1)?.series).toBe('a');
    expect(markUnder(marks, 2, 90, 1)).toBeNull();
    expect(markUnder(marks, 1, 40, 1)).toBeNull();
  });

  it('are walked by keys: up and down a bar, along a series over gaps, to either end', () => {
    const [b, a] = marks[0]!;
    expect(markBeside(marks, a!, 'ArrowUp')).toBe(b);
    expect(markBeside(marks, b!, 'ArrowUp')).toBeNull();
    expect(markBeside(marks, b!, 'ArrowRight')).toBe(marks[2]![0]);
    // Where the series has nothing, what stands nearest.
    expect(markBeside(marks, a!, 'ArrowRight')).toBe(marks[2]![0]);
    expect(markBeside(marks, marks[2]![0]!, 'Home')).toBe(b);
    expect(markBeside(marks, a!, 'End')).toBe(marks[2]![0]);
    expect(markBeside(marks, a!, 'x')).toBeNull();
  });
});
