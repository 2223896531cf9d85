import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { Link } from 'wouter';
import { markBeside, type PlotMark, type PlotMarks } from './plot-mark.ts';

interface MarkLinkProps {
  mark: PlotMark;
  name: string;
  href: string;
  tabIndex: 0 | -1;
  ref?: Ref<HTMLAnchorElement>;
}

/** One mark as a link to what it counts: its frame shows where the pointer or the focus is. */
export const MarkLink = ({ mark: { x, y, width, height }, name, href, ...rest }: MarkLinkProps) => (
  <Link href={href} className="plot-mark" data-no-picture aria-label={name} {...rest}>
    <rect x={x} y={y} width={width} height={height} />
  </Link>
);

interface RovingMarkProps {
  marks: PlotMarks;
  nameOf: (mark: PlotMark) => string;
  hrefOf: (mark: PlotMark) => string;
  /** The column in which the focus is. */
  onFocused: (column: number | null) => void;
}

/** The one mark that Tab comes to; arrow keys lead from mark to mark, Home and End to the first and the last period. */
export function RovingMark({ marks, nameOf, hrefOf, onFocused }: RovingMarkProps) {
  const [chosen, setChosen] = useState<Pick<PlotMark, 'column' | 'series'> | null>(null);
  const isMoving = useRef(false);
  // By name, for another filter draws it elsewhere or not at all.
  const mark = marks[chosen?.column ?? -1]?.find(({ series }) => series === chosen?.series) ?? marks.find(({ length }) => length > 0)?.[0];
  if (!mark) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = markBeside(marks, mark, event.key);
    if (!next) return;
    event.preventDefault();
    isMoving.current = true;
    setChosen(next);
  };
  const takeFocus = (link: HTMLAnchorElement | null): void => {
    if (!link || !isMoving.current) return;
    isMoving.current = false;
    link.focus({ preventScroll: true });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the link inside is what takes the keys
    <g onKeyDown={onKeyDown} onFocus={() => onFocused(mark.column)} onBlur={() => isMoving.current || onFocused(null)}>
      {/* Another element for each mark, so that a screen reader tells of it. */}
      <MarkLink key={`${mark.column}-${mark.series}`} ref={takeFocus} mark={mark} name={nameOf(mark)} href={hrefOf(mark)} tabIndex={0} />
    </g>
  );
}
