import { formatDay } from '../format/dates.ts';

/** A day in words, and for machines as it is; a dash where it is not known. */
export const DayText = ({ day }: { day: string | null }) =>
  day === null ? (
    <>–</>
  ) : (
    <time className="date-text" dateTime={day}>
      {formatDay(day)}
    </time>
  );
