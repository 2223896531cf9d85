import { type Breakdown, type ScoredField, scoredFieldIds } from '@entente/shared/contract/evaluation';
import { languageName } from '../format/names.ts';
import { formatScore } from '../format/numbers.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { methodText } from '../text/method-text.ts';

const words = methodText.evaluation;

type Row = Breakdown['byLanguage'][number];

/** Fewer say little about a language. */
const enough = 10;

const beside: readonly ScoredField[] = ['countries', 'pairs'];

const columns: readonly Column<Row>[] = [
  { key: 'language', title: words.language, cell: ({ language }) => languageName(language) },
  { key: 'items', title: words.articles, numeric: true, cell: ({ items }) => items },
  ...scoredFieldIds.map((id): Column<Row> => ({ key: id, title: words.fields[id], numeric: true, cell: ({ f1 }) => formatScore(f1[id]) })),
  ...beside.map((id): Column<Row> => ({
    key: `simple-${id}`,
    title: words.allForms(words.fields[id]),
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
      <h3>{words.byLanguage}</h3>
      <Table caption={words.byLanguageCaption} rows={many} />
      {withoutPairs.length > 0 && <p>{words.withoutPairs(withoutPairs.join(', '))}</p>}
      {few.length > 0 && (
        <details>
          <summary>{words.few(few.length, enough)}</summary>
          <Table caption={words.fewCaption} rows={few} />
        </details>
      )}
    </section>
  );
}
