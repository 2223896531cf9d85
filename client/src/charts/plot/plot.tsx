import { type MouseEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { plotText } from '../../text/plot-text.ts';
import { PlotAxes } from './plot-axes.tsx';
import { bandOf, bottomOf, columnAt, columnX, type PlotBox } from './plot-box.ts';
import { type PlotMark, type PlotMarks, markUnder } from './plot-mark.ts';
import { MarkLink, RovingMark } from './plot-links.tsx';
import './plot.css';

interface PlotProps {
  title: string;
  box: PlotBox;
  ticks: readonly number[];
  labelOf: (tick: number) => string;
  columnTicks: readonly { column: number; label: string }[];
  marks: PlotMarks;
  /** How far from a mark a pointer still means it. */
  reach: number;
  nameOf: (mark: PlotMark) => string;
  hrefOf: (mark: PlotMark) => string;
  /** What is told of a column that is pointed at; nothing while something else is done with the plot. */
  tellOf: (column: number) => ReactNode;
  /** What is drawn: few elements, however many marks there are. */
  children: ReactNode;
}

interface Pointed {
  column: number;
  mark: PlotMark | null;
}

/**
 * A plot with axes, in which each mark is a link with a name without being an element: a thousand links take a quarter of a second to draw.
 * The one under the pointer is there while it is pointed at, and one is where the focus comes and goes on by arrow keys.
 */
export function Plot({ title, box, ticks, labelOf, columnTicks, marks, reach, nameOf, hrefOf, tellOf, children }: PlotProps) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [, navigate] = useLocation();
  const pointedAt = (event: MouseEvent<SVGSVGElement>): Pointed | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const column = columnAt(box, event.clientX - left);
    return column === null ? null : { column, mark: markUnder(marks, column, event.clientY - top, reach) };
  };
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    const next = pointedAt(event);
    if (next?.column !== pointed?.column || next?.mark !== pointed?.mark) setPointed(next);
  };
  // A finger is nowhere before it touches, so no link is there for it yet.
  const open = (event: MouseEvent<SVGSVGElement>): void => {
    const mark = event.target instanceof Element && event.target.closest('a') ? null : pointedAt(event)?.mark;
    if (mark) navigate(hrefOf(mark));
  };
  const told = pointed?.column ?? focused;
  const words = told === null ? null : tellOf(told);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- by key its marks are links */}
      <svg
        className="plot"
        width={box.width}
        height={box.height}
        role="group"
        aria-label={plotText.help(title)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(null)}
        onClick={open}
      >
        <PlotAxes {...{ box, ticks, labelOf, columnTicks }} />
        {words !== null && told !== null && (
          <rect className="plot-cursor" data-no-picture x={columnX(box, told)} y={box.top} width={bandOf(box)} height={bottomOf(box) - box.top} />
        )}
        {children}
        <RovingMark {...{ marks, nameOf, hrefOf }} onFocused={setFocused} />
        {pointed?.mark && <MarkLink mark={pointed.mark} name={nameOf(pointed.mark)} href={hrefOf(pointed.mark)} tabIndex={-1} />}
      </svg>
      {words !== null && told !== null && (
        <div className="plot-tooltip" data-no-picture aria-hidden="true" style={besideColumn(box, told)}>
          {words}
        </div>
      )}
    </>
  );
}

/** On the side where there is more room. */
function besideColumn(box: PlotBox, column: number): { left: number } | { right: number } {
  const [x, gap] = [columnX(box, column), 12];
  return x > box.width / 2 ? { right: box.width - x + gap } : { left: x + bandOf(box) + gap };
}
