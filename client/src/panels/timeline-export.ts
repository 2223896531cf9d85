import { bucketEnd, type Timeline, type TimelineKey } from '../charts/timeline-bucket.ts';
import type { ExportTable } from '../export/export-table.ts';
import { overviewText } from '../text/overview-text.ts';

const words = overviewText.timeline.columns;

/** Every bucket, also the empty ones: a gap is a finding. */
export const timelineExport = (caption: string, { buckets, unit }: Timeline, keys: readonly TimelineKey[]): ExportTable => ({
  caption,
  columns: [words.from, words.to, words.all, ...keys.map(({ label }) => label)],
  rows: buckets.map(({ start, total, counts }) => [start, bucketEnd(start, unit), total, ...keys.map(({ id }) => counts[id] ?? 0)]),
});
