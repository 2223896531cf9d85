import type { ColumnMap } from '@entente/shared/contract/jobs';

const parts: Record<keyof ColumnMap, string> = {
  title: 'Headline',
  text: 'Text',
  html: 'Page source',
  url: 'Address',
  publishedAt: 'Date',
  publisher: 'Publisher',
  language: 'Language',
};

interface ImportColumnsProps {
  header: readonly string[];
  columns: ColumnMap;
  onChange: (columns: ColumnMap) => void;
}

/** Which column is which part of an article. */
export function ImportColumns({ header, columns, onChange }: ImportColumnsProps) {
  const set = (part: keyof ColumnMap, column: string): void => {
    const { [part]: _, ...others } = columns;
    onChange(column === '' ? others : { ...others, [part]: column });
  };
  return (
    <fieldset className="source-form">
      <legend>Columns</legend>
      {(Object.keys(parts) as (keyof ColumnMap)[]).map((part) => (
        <label key={part}>
          {parts[part]}{' '}
          <select value={columns[part] ?? ''} onChange={(event) => set(part, event.target.value)}>
            <option value="">–</option>
            {header.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
