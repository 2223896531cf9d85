import { tickLabel } from '../bucket-label.ts';
import type { TimelineUnit } from '../timeline-bucket.ts';

/** How many buckets apart labels may stand: parts of years and whole ones, weeks and months. */
const strides: Record<TimelineUnit, readonly number[]> = {
  day: [1, 2, 7, 14, 28, 56, 112, 224, 448],
  week: [1, 2, 4, 13, 26, 52, 104, 208, 520],
  month: [1, 3, 6, 12, 24, 60, 120, 240],
  quarter: [1, 2, 4, 8, 20, 40, 80],
};

const perYear: Partial<Record<TimelineUnit, number>> = { month: 12, quarter: 4 };

/** How many periods since the year 0, so that labels of months and quarters stand at the same ones however the chart begins. */
const placeIn = (start: string, unit: TimelineUnit, at: number): number => {
  const parts = perYear[unit];
  return parts === undefined ? at : Number(start.slice(0, 4)) * parts + Math.floor(((Number(start.slice(5, 7)) - 1) / 12) * parts);
};

const letter = 6.5;
const gap = 28;

/** Labels under columns, as many as stand beside each other without touching. */
export function columnTicks(starts: readonly string[], unit: TimelineUnit, band: number): { column: number; label: string }[] {
  const widest = Math.max(...starts.slice(0, 12).map((start) => tickLabel(start, unit).length)) * letter + gap;
  const stride = strides[unit].find((one) => one * band >= widest) ?? strides[unit].at(-1)!;
  return starts.flatMap((start, column) => (placeIn(start, unit, column) % stride === 0 ? [{ column, label: tickLabel(start, unit) }] : []));
}
