import type { ReactNode } from 'react';
import './bar-row.css';

interface BarRowProps {
  label: ReactNode;
  /** The number behind the bar, as a link to what it counts. */
  count: ReactNode;
  /** 0 to 1 of the longest possible bar. */
  share: number;
  color?: string;
  look?: 'solid' | 'hatched' | 'hollow';
}

/** One labelled bar from zero; several under each other make a ranked list. */
export const BarRow = ({ label, count, share, color = 'var(--accent)', look = 'solid' }: BarRowProps) => (
  <div className="bar-row">
    <span className="bar-row-label">{label}</span>
    <span className="bar-row-track" aria-hidden="true">
      <span className={`bar-row-bar series-${look}`} style={{ color, inlineSize: `${(share * 100).toFixed(2)}%` }} />
    </span>
    <span className="bar-row-count">{count}</span>
  </div>
);
