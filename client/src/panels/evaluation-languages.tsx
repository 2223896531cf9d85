import { type Breakdown, type ScoredField, scoredFieldIds, scoredFields } from '@entente/shared/contract/evaluation';
import { languageName } from '../format/names.ts';
import { formatScore } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';

type Row = Breakdown['byLanguage'][number];

/** Fewer say little about a language. */
const enough = 10;

const beside: readonly ScoredField[] = ['countries', 'pairs'];

const columns: readonly Column<Row>[] = [
  { key: 'language', title: 'Language', cell: ({ language }) => languageName(language) },
  { key: 'items', title: 'Articles', numeric: true, cell: ({ items }) => items },
  ...scoredFieldIds.map((id): Column<Row> => ({ key: id, title: scoredFields[id], numeric: true, cell: ({ f1 }) => formatScore(f1[id]) })),
  ...beside.map((id): Column<Row> => ({
    key: `simple-${id}`,
    title: `${scoredFields[id]}, all forms, all pairs`,
    numeric: true,
    cell: ({ allPairs }) => <span className="soft">{formatScore(allPairs[id])}</span>,
  })),
];

const Table = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => (
  <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ language }) => language} />
);

/** F1 by language, those with too few articles apart. */
export function EvaluationLanguages({ rows }: { rows: readonly Row[] }) {
  const [many, few] = [rows.filter(({ items }) => items >= enough), rows.filter(({ items }) => items < enough)];
  const withoutPairs = rows.filter(({ f1 }) => f1.pairs === 0).map(({ language }) => languageName(language));
  return (
    <section>
      <h3>By language (F1)</h3>
      <Table caption="F1 by language" rows={many} />
      {withoutPairs.length > 0 && <p>Read for countries, and no pair found yet: {withoutPairs.join(', ')}.</p>}
      {few.length > 0 && (
        <details>
          <summary>
            {few.length} languages of fewer than {enough} articles each: too few to say more than whether it works at all
          </summary>
          <Table caption="F1 by language, with few articles" rows={few} />
        </details>
      )}
    </section>
  );
}
