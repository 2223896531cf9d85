import { isLit, type RelationshipsChartProps } from './edge.ts';
import { relationshipsText } from '../../text/relationships-text.ts';

const words = relationshipsText.time;

const mostPairs = 60;

interface HeatChartProps extends RelationshipsChartProps {
  /** Name of a slice of the period, by its place. */
  sliceName: (at: number, of: number) => string;
  pairName: (pair: string) => string;
  /** Whether feeds were not heard in a slice, so that its silence says nothing. */
  isQuiet: (at: number, of: number) => boolean;
}

/** Pair against time: each row is one relationship, each cell a slice of the period, the deeper the more articles; every row by its own highest. */
export function HeatChart({ edges, focus, selected, onSelect, sliceName, pairName, isQuiet }: HeatChartProps) {
  const rows = edges.filter((edge) => isLit(edge, focus, null)).slice(0, mostPairs);
  const slices = rows[0]?.slices.length ?? 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <div className="table-frame" role="region" aria-label={words.frame} tabIndex={0}>
      <table className="heat">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.pair}</th>
            {Array.from({ length: slices }, (_, at) => (
              <th key={sliceName(at, slices)} scope="col">
                <span className={at % 6 === 0 ? 'heat-label' : 'visually-hidden'}>{sliceName(at, slices)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((edge) => {
            const most = Math.max(1, ...edge.slices);
            return (
              <tr key={edge.pair} data-selected={edge.pair === selected || undefined}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onSelect(edge.pair)}>
                    {pairName(edge.pair)}
                  </button>
                </th>
                {edge.slices.map((count, at) => (
                  <td
                    key={sliceName(at, slices)}
                    title={`${sliceName(at, slices)}: ${count}`}
                    data-quiet={isQuiet(at, slices) || undefined}
                    style={count === 0 ? undefined : { background: `color-mix(in srgb, ${edge.color} ${20 + (80 * count) / most}%, var(--surface))` }}
                  >
                    <span className="visually-hidden">{count}</span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
