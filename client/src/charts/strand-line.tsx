import { formatDay } from '../format/dates.ts';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';

interface StrandLineProps {
  name: string;
  /** Days, oldest first. */
  dates: readonly string[];
  from: string;
  to: string;
}

const [width, height] = [180, 16];

/** A strand over time: a line from its first to its last day, a dot for each. */
export function StrandLine({ name, dates, from, to }: StrandLineProps) {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const x = (day: string): number => 4 + ((Date.parse(day) - start) / Math.max(1, end - start)) * (width - 8);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return <span className="soft">{commonText.dateUnknown}</span>;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={countryText.strands.line(name, dates.length, formatDay(first), formatDay(last))}
    >
      <line x1={x(first)} x2={x(last)} y1={height / 2} y2={height / 2} stroke="var(--line-strong)" strokeWidth="1.5" />
      {dates.map((day) => (
        <circle key={day} cx={x(day)} cy={height / 2} r="3" fill="var(--accent)">
          <title>{formatDay(day)}</title>
        </circle>
      ))}
    </svg>
  );
}
