import { commonText } from '../text/common-text.ts';

/** Holds the place of what is loading; it only becomes visible when that takes longer than 300 ms. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="skeleton" role="status" aria-label={commonText.loading}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="skeleton-line" />
      ))}
    </div>
  );
}
