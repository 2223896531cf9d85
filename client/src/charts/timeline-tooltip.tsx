import { formatCount, formatShare } from '../format/numbers.ts';
import { bucketLabel } from './bucket-label.ts';
import type { TimelineKey, TimelineUnit } from './timeline-bucket.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { plotText } from '../text/plot-text.ts';

interface TimelineTooltipProps {
  row: TimelineRow;
  keys: TimelineKey[];
  unit: TimelineUnit;
  mode: 'count' | 'share';
}

export function TimelineTooltip({ row, keys, unit, mode }: TimelineTooltipProps) {
  const { bucket, partial, values } = row;
  const shown = keys.filter(({ id }) => (bucket.counts[id] ?? 0) > 0);
  return (
    <>
      <p>
        <strong>{bucketLabel(bucket.start, unit)}</strong> · {formatCount(bucket.total)}
        {partial && plotText.soFar}
      </p>
      <ul>
        {shown.map(({ id, label, color }) => (
          <li key={id}>
            <span className="series-swatch" style={{ color }} /> {label}
            <span className="plot-tooltip-count">
              {mode === 'share' ? formatShare(Math.abs(values[id] ?? 0), 1) : formatCount(bucket.counts[id] ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
