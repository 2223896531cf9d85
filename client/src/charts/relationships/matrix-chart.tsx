import { memo, useMemo } from 'react';
import { isLit, type Edge, type RelationshipsChartProps } from './edge.ts';
import { matrixOrder } from './matrix-order.ts';
import { commonText } from '../../text/common-text.ts';
import { relationshipsText } from '../../text/relationships-text.ts';

const words = relationshipsText.matrix;

const mostCountries = 45;

/** Country against country, clusters together; the deeper a cell, the more stories. A table, so that it reads as one. */
export function MatrixChart({ edges, nodes, focus, selected, onFocus, onSelect }: RelationshipsChartProps) {
  const shown = useMemo(() => nodes.slice(0, mostCountries), [nodes]);
  const order = useMemo(() => matrixOrder(shown, edges), [shown, edges]);
  const byPair = new Map(
    edges.flatMap((edge): [string, Edge][] => [
      [`${edge.a}${edge.b}`, edge],
      [`${edge.b}${edge.a}`, edge],
    ]),
  );
  const nameOf = new Map(nodes.map(({ code, name }) => [code, name]));
  const most = Math.max(1, ...edges.map(({ stories }) => stories));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <div className="table-frame matrix-frame" role="region" aria-label={words.frame} tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.country}</span>
            </th>
            {order.map((code) => (
              <th key={code} scope="col" data-focus={code === focus || undefined}>
                <span title={nameOf.get(code)}>{code}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((row) => (
            <tr key={row}>
              <th scope="row" data-focus={row === focus || undefined}>
                <button type="button" className="link-button" onClick={() => onFocus(row)}>
                  {nameOf.get(row)}
                </button>
              </th>
              {order.map((column) => {
                const edge = byPair.get(row + column);
                return (
                  <MatrixCell
                    key={column}
                    edge={edge}
                    isSelf={row === column}
                    most={most}
                    lit={edge !== undefined && isLit(edge, focus, selected)}
                    isSelected={edge !== undefined && edge.pair === selected}
                    onSelect={onSelect}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {nodes.length > shown.length && <p className="soft">{words.cut(shown.length, nodes.length)}</p>}
    </div>
  );
}

interface MatrixCellProps {
  edge: Edge | undefined;
  isSelf: boolean;
  most: number;
  lit: boolean;
  isSelected: boolean;
  onSelect: RelationshipsChartProps['onSelect'];
}

/** Drawn anew only where it is another: there are two thousand. */
const MatrixCell = memo(function MatrixCell({ edge, isSelf, most, lit, isSelected, onSelect }: MatrixCellProps) {
  if (!edge) return <td data-self={isSelf || undefined} aria-label={isSelf ? words.self : commonText.none} />;
  const depth = 25 + 75 * Math.sqrt(edge.stories / most);
  return (
    <td data-selected={isSelected || undefined}>
      <button
        type="button"
        title={edge.name}
        aria-label={edge.name}
        data-held-back={!lit || undefined}
        data-dashed={edge.dashed || undefined}
        style={{ background: `color-mix(in srgb, ${edge.color} ${depth}%, var(--surface))` }}
        onClick={() => onSelect(edge.pair)}
      />
    </td>
  );
});
