import './score-strip.css';

const width = 96;
const height = 14;

/** A line from 0 to 1 with the score as a filled mark and others as hollow ones. The numbers stand beside it, so it is not read out. */
export function ScoreStrip({ score, others }: { score: number | undefined; others: readonly (number | undefined)[] }) {
  const at = (value: number): number => 4 + value * (width - 8);
  return (
    <svg className="score-strip" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line x1={4} x2={width - 4} y1={height / 2} y2={height / 2} />
      {[...new Set(others)].map(
        (other) => other !== undefined && <circle key={other} className="score-other" cx={at(other)} cy={height / 2} r={2.5} />,
      )}
      {score !== undefined && <circle className="score-own" cx={at(score)} cy={height / 2} r={4} />}
    </svg>
  );
}
