import type { ReactNode } from 'react';
import './balance-row.css';

interface BalanceRowProps {
  label: ReactNode;
  /** The numbers at the ends of the bars. */
  left: ReactNode;
  right: ReactNode;
  /** 0 to 1 of the longest possible bar. */
  leftShare?: number;
  rightShare?: number;
}

/** Room for the number is left at the end of the longest. */
const sizeOf = (share: number): string => `calc((100% - 6ch) * ${share.toFixed(4)})`;

/** Two bars from one axis: what comes in to the left (hatched), what goes out to the right (solid). */
export const BalanceRow = ({ label, left, right, leftShare = 0, rightShare = 0 }: BalanceRowProps) => (
  <div className="balance-row">
    <span className="balance-label">{label}</span>
    <span className="balance-left">
      {left}
      {leftShare > 0 && <span className="balance-bar series-hatched" aria-hidden="true" style={{ inlineSize: sizeOf(leftShare) }} />}
    </span>
    <span className="balance-right">
      {rightShare > 0 && <span className="balance-bar series-swatch" aria-hidden="true" style={{ inlineSize: sizeOf(rightShare) }} />}
      {right}
    </span>
  </div>
);
