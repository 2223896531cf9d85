import type { Pair } from '@entente/shared/domain/codes';
import { memo } from 'react';
import { relationshipsText } from '../../text/relationships-text.ts';
import { PlainLink } from '../../ui/plain-link.tsx';

const words = relationshipsText.time;

export interface HeatPeriod {
  /** First day. */
  start: string;
  label: string;
  /** Stands over the column; empty where another's stands beside it. */
  mark: string;
  /** Whether feeds were not heard in it, so that its silence says nothing. */
  isQuiet: boolean;
}

export interface HeatRow {
  pair: Pair;
  label: string;
  color: string;
  /** By period. */
  counts: readonly number[];
}

interface HeatChartProps {
  periods: readonly HeatPeriod[];
  rows: readonly HeatRow[];
  selected: Pair | null;
  onSelect: (pair: Pair) => void;
  hrefOf: (pair: Pair, period: HeatPeriod) => string;
}

/** Pair against time: each row is one relationship, each cell its articles of a period, the deeper the more; every row by its own highest. */
export function HeatChart({ periods, rows, selected, onSelect, hrefOf }: HeatChartProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <div className="table-frame" role="region" aria-label={words.frame} tabIndex={0}>
      <table className="heat">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.pair}</th>
            {periods.map(({ start, label, mark }) => (
              <th key={start} scope="col">
                <span className="visually-hidden">{label}</span>
                {mark !== '' && (
                  <span className="heat-label" aria-hidden="true">
                    {mark}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HeatPair key={row.pair} {...{ row, periods, onSelect, hrefOf }} isSelected={row.pair === selected} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeatPairProps extends Pick<HeatChartProps, 'periods' | 'onSelect' | 'hrefOf'> {
  row: HeatRow;
  isSelected: boolean;
}

const HeatPair = memo(function HeatPair({ row, periods, isSelected, onSelect, hrefOf }: HeatPairProps) {
  const most = Math.max(1, ...row.counts);
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <button type="button" className="link-button" onClick={() => onSelect(row.pair)}>
          {row.label}
        </button>
      </th>
      {periods.map((period, at) => (
        <HeatCell key={period.start} {...{ row, period, most }} count={row.counts[at] ?? 0} href={hrefOf(row.pair, period)} />
      ))}
    </tr>
  );
});

interface HeatCellProps {
  row: HeatRow;
  period: HeatPeriod;
  count: number;
  /** Of the row. */
  most: number;
  href: string;
}

function HeatCell({ row, period, count, most, href }: HeatCellProps) {
  const number = <span className="visually-hidden">{count}</span>;
  const depth = 20 + (80 * count) / most;
  const name = words.cell(row.label, period.label, count);
  return (
    <td data-numeric data-quiet={period.isQuiet || undefined}>
      {count === 0 ? (
        number
      ) : (
        <PlainLink href={href} title={name} aria-label={name} style={{ background: `color-mix(in srgb, ${row.color} ${depth}%, var(--surface))` }}>
          {number}
        </PlainLink>
      )}
    </td>
  );
}
