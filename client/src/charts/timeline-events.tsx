import { Link } from 'wouter';
import { formatDay } from '../format/dates.ts';
import { pressText } from '../text/press-text.ts';

/** Something that happened first on a day: marked by its number, told below. */
export interface TimelineEvent {
  number: number;
  day: string;
  name: string;
  href: string;
}

/** What the numbers over the bars stand for. */
export const TimelineEvents = ({ events }: { events: readonly TimelineEvent[] }) => (
  <ol className="timeline-events" aria-label={pressText.events.list}>
    {events.map(({ number, day, name, href }) => (
      <li key={number}>
        <span className="timeline-event-number">{number}</span> <Link href={href}>{name}</Link> <span className="soft">{formatDay(day)}</span>
      </li>
    ))}
  </ol>
);
