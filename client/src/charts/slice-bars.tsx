import './slice-bars.css';

interface SliceBarsProps {
  /** Counts of equal slices of a period. */
  values: readonly number[];
  /** The value of a bar of full height: one for all rows of a list, so that they can be compared. */
  most: number;
  /** What the bars show, in words. */
  name: string;
}

const [height, step] = [20, 8];

/** At least as high as can still be seen. */
const barOf = (share: number, at: number): string =>
  share === 0 ? '' : `M${at * step + 1} ${height}h${step - 2}v${(-Math.max(2, share * (height - 1))).toFixed(1)}h${2 - step}z`;

/** A row of small bars from zero, drawn as one. */
export const SliceBars = ({ values, most, name }: SliceBarsProps) => (
  <svg className="slice-bars" viewBox={`0 0 ${values.length * step} ${height}`} preserveAspectRatio="none" role="img" aria-label={name}>
    <line x1={0} x2={values.length * step} y1={height - 0.5} y2={height - 0.5} />
    <path d={values.map((value, at) => barOf(value / most, at)).join('')} />
  </svg>
);
