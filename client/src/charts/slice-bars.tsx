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

/** A row of small bars from zero. */
export const SliceBars = ({ values, most, name }: SliceBarsProps) => (
  <svg className="slice-bars" viewBox={`0 0 ${values.length * step} ${height}`} preserveAspectRatio="none" role="img" aria-label={name}>
    <line x1={0} x2={values.length * step} y1={height - 0.5} y2={height - 0.5} />
    {values.map((value, at) => {
      // The least that can still be seen.
      const size = value === 0 ? 0 : Math.max(2, (value / most) * (height - 1));
      // oxlint-disable-next-line react/no-array-index-key -- a slice has no other name
      return <rect key={at} x={at * step + 1} y={height - size} width={step - 2} height={size} />;
    })}
  </svg>
);
