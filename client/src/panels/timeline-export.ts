import { bucketEnd, type Timeline, type TimelineKey } from '../charts/timeline-bucket.ts';
import type { ExportTable } from '../export/export-table.ts';

/** Every bucket, also the empty ones: a gap is a finding. */
export const timelineExport = (caption: string, { buckets, unit }: Timeline, keys: readonly TimelineKey[]): ExportTable => ({
  caption,
  columns: ['From', 'To', 'All', ...keys.map(({ label }) => label)],
  rows: buckets.map(({ start, total, counts }) => [start, bucketEnd(start, unit), total, ...keys.map(({ id }) => counts[id] ?? 0)]),
});
