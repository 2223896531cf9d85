import { useState, type KeyboardEvent } from 'react';
import { plotText } from '../text/plot-text.ts';
import { type ColumnRange, useRangeDrag } from './use-range-drag.ts';
import './range-strip.css';

const words = plotText.whole;

export interface StripColumn {
  label: string;
  count: number;
}

interface RangeStripProps {
  columns: readonly StripColumn[];
  chosen: ColumnRange;
  onSelect: (range: ColumnRange) => void;
}

/** All of the time in one low row, with a window over what is chosen: dragged anew by pointer, moved at either end by arrow keys. */
export function RangeStrip({ columns, chosen, onSelect }: RangeStripProps) {
  const last = columns.length - 1;
  const { range, handlers } = useRangeDrag({ columns: columns.length, left: 0, right: 0 }, onSelect);
  const [moved, setMoved] = useState<ColumnRange | null>(null);
  const shown = range ?? moved ?? chosen;
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const share = (column: number): string => `${(100 * column) / columns.length}%`;
  const settle = (): void => {
    if (moved) onSelect(moved);
    setMoved(null);
  };
  const edge = (side: keyof ColumnRange) => (
    <div
      role="slider"
      tabIndex={0}
      className="range-strip-edge"
      style={{ insetInlineStart: share(side === 'first' ? shown.first : shown.last + 1) }}
      aria-label={words[side]}
      aria-valuemin={side === 'first' ? 0 : shown.first}
      aria-valuemax={side === 'first' ? shown.last : last}
      aria-valuenow={shown[side]}
      aria-valuetext={columns[shown[side]]?.label}
      onKeyDown={(event) => {
        const next = steppedBy(event, shown[side], last);
        if (next === null) return;
        event.preventDefault();
        setMoved(side === 'first' ? { ...shown, first: Math.min(next, shown.last) } : { ...shown, last: Math.max(next, shown.first) });
      }}
      // Once for however long the key is held: each choice is a step in the history.
      onKeyUp={settle}
      onBlur={settle}
    />
  );
  return (
    <div className="range-strip" role="group" aria-label={words.title} {...handlers}>
      <svg viewBox={`0 0 ${columns.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path d={columns.map(({ count }, at) => `M${at} 1h.85v${-count / most}h-.85z`).join('')} />
      </svg>
      <div className="range-strip-window" style={{ insetInlineStart: share(shown.first), inlineSize: share(shown.last - shown.first + 1) }} />
      {edge('first')}
      {edge('last')}
    </div>
  );
}

function steppedBy({ key }: KeyboardEvent, now: number, last: number): number | null {
  const steps: Partial<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -4,
    PageUp: 4,
    Home: -now,
    End: last - now,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(last, Math.max(0, now + step));
}
