import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';

export interface ColumnRange {
  first: number;
  last: number;
}

/** Pixels between the element's edges and the first and last column. */
interface Plot {
  columns: number;
  left: number;
  right: number;
}

/** A pointer may tremble this far and still mean a click on the mark under it. */
const CLICK_PIXELS = 4;

/** Selecting columns of a plot by dragging over it; `range` is what is selected so far. */
export function useRangeDrag(plot: Plot, onSelect: (range: ColumnRange) => void) {
  const [range, setRange] = useState<ColumnRange | null>(null);
  const start = useRef<{ x: number; column: number } | null>(null);
  const dragged = useRef(false);

  const stop = () => {
    start.current = null;
    setRange(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      if (event.button === 0 && plot.columns > 0) start.current = { x: event.clientX, column: columnAt(event, plot) };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current === null) return;
      if (range === null && Math.abs(event.clientX - start.current.x) <= CLICK_PIXELS) return;
      // Captured only now: captured earlier, a plain click would never reach the bar under the pointer.
      if (range === null) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      setRange(ordered(start.current.column, columnAt(event, plot)));
    },
    onPointerUp: () => {
      if (range !== null) onSelect(range);
      stop();
    },
    onPointerCancel: stop,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') stop();
    },
    // The click that ends a drag must not open the bar where it happens to end.
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (!dragged.current) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onDragStart: (event: MouseEvent<HTMLElement>) => event.preventDefault(),
  };
  return { range, handlers };
}

const ordered = (one: number, other: number): ColumnRange => ({ first: Math.min(one, other), last: Math.max(one, other) });

function columnAt(event: PointerEvent<HTMLElement>, { columns, left, right }: Plot): number {
  const box = event.currentTarget.getBoundingClientRect();
  const share = (event.clientX - box.left - left) / Math.max(1, box.width - left - right);
  return Math.min(columns - 1, Math.max(0, Math.floor(share * columns)));
}
