import { formatAgo, formatInstant } from '../format/ago.ts';
import { commonText } from '../text/common-text.ts';

/** How long ago something was or how soon it will be; the instant itself shows when pointed at. */
export function InstantText({ instant, never = commonText.never }: { instant: string | null; never?: string }) {
  if (instant === null) return <span className="soft">{never}</span>;
  return (
    <time className="date-text" dateTime={instant} title={formatInstant(instant)}>
      {formatAgo(instant, new Date())}
    </time>
  );
}
