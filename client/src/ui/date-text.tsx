import type { Dated } from '@entente/shared/domain/article';
import { describeDated, formatDated } from '../format/dates.ts';
import { commonText } from '../text/common-text.ts';

/** A date as precise as it is known; how it is known shows when pointed at. */
export function DateText({ dated }: { dated: Dated | null }) {
  if (dated === null) return <span className="date-text date-unknown">{commonText.dateUnknown}</span>;
  return (
    <time className="date-text" dateTime={dated.at} title={describeDated(dated)}>
      {formatDated(dated)}
    </time>
  );
}
