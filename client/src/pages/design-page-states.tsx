import { designText } from '../text/design-text.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const words = designText.parts;

const columns: readonly Column<number>[] = [
  { key: 'name', title: designText.colours.name, cell: (row) => words.options[row % 2 === 0 ? 'week' : 'month'] },
  { key: 'number', title: designText.colours.contrast, numeric: true, cell: (row) => row },
];

/** What stands where data will be, is not, or could not be had. */
export const DesignStates = ({ theme }: { theme: string }) => (
  <>
    <h3>{words.states}</h3>
    <Skeleton lines={3} />
    <EmptyState title={words.empty}>
      <p>{words.emptyHelp}</p>
    </EmptyState>
    <ErrorState error={new Error(words.fault)} onRetry={() => undefined} />
    <h3>{words.table}</h3>
    <DataTable caption={`${words.table}: ${theme}`} columns={columns} rows={[12, 7]} rowKey={String} />
  </>
);
