import { useState, type ReactNode } from 'react';
import { formatCount } from '../format/numbers.ts';
import { Button } from './button.tsx';
import { commonText } from '../text/common-text.ts';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** So many rows are shown at first, where there are clearly more; the others stay in the table, for export too. */
  first?: number;
}

/** A component of its own, so that what a column draws may use hooks whatever the number of rows. */
const Cell = <Row,>({ of, row }: { of: Column<Row>['cell']; row: Row }) => <>{of(row)}</>;

/** A plain table; the first column heads its row. Wide ones scroll inside their own frame, which can be focused for that. */
export function DataTable<Row>({ caption, columns, rows, rowKey, first }: DataTableProps<Row>) {
  const [isWhole, setIsWhole] = useState(false);
  // One row more is no reason for a button.
  const isCut = !isWhole && first !== undefined && rows.length > first + 2;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard */}
      <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
        <table className="data-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-numeric={column.numeric}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={rowKey(row)} hidden={isCut && at >= first}>
                {columns.map((column, i) =>
                  i === 0 ? (
                    <th key={column.key} scope="row">
                      <Cell of={column.cell} row={row} />
                    </th>
                  ) : (
                    <td key={column.key} data-numeric={column.numeric}>
                      <Cell of={column.cell} row={row} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && (
        <Button look="quiet" onPress={() => setIsWhole(true)}>
          {commonText.showAll(formatCount(rows.length))}
        </Button>
      )}
    </>
  );
}
