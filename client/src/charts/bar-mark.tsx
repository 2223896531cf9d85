import { Link } from 'wouter';

interface BarMarkProps {
  x: number;
  y: number;
  width: number;
  /** Negative for a bar that hangs below the axis. */
  height: number;
  fill: string;
  stroke: string;
  href: string;
  name: string;
}

/** One piece of a stacked bar: a link to the articles it counts. Out of the tab order, for the table offers the same links. */
export function BarMark({ x, y, width, height, fill, stroke, href, name }: BarMarkProps) {
  if (height === 0) return null;
  return (
    <Link href={href} tabIndex={-1} aria-label={name}>
      <rect className="bar-mark" x={x} y={Math.min(y, y + height)} width={width} height={Math.abs(height)} fill={fill} stroke={stroke} />
    </Link>
  );
}
