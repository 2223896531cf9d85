import type { ColumnMap } from '@entente/shared/contract/jobs';
import { addText } from '../text/add-text.ts';

const { parts } = addText.import;

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
      <legend>{addText.import.columns}</legend>
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
