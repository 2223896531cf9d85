import type { TimelineKey } from './timeline-bucket.ts';
import { plotText } from '../text/plot-text.ts';

interface TimelineLegendProps {
  keys: TimelineKey[];
  hidden: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** The legend is also the switch of each series; it says so to a screen reader as a pressed button. */
export const TimelineLegend = ({ keys, hidden, onToggle }: TimelineLegendProps) => (
  <ul className="timeline-legend" aria-label={plotText.seriesShown}>
    {keys.map(({ id, label, color, look = 'solid' }) => (
      <li key={id}>
        <button type="button" aria-pressed={!hidden.has(id)} onClick={() => onToggle(id)}>
          <span className={`series-swatch series-${look}`} style={{ color }} /> {label}
        </button>
      </li>
    ))}
  </ul>
);
