import type { Columns } from './columns.ts';

/** What another thread must be told to see the same columns: the memory itself is shared. */
export interface ColumnNews {
  lengths: readonly number[];
  /** Where a column has moved to; by its place among the columns. `-1` is that of the rows by id. */
  moved: readonly (readonly [column: number, memory: SharedArrayBuffer])[];
  rows: number;
  /** New words of each dictionary. */
  words: readonly (readonly string[])[];
  highestStory: number;
  living: number;
  version: number;
}

const ofRows = -1;

/** Tells one other thread what is new since it was told last; null where nothing is. */
export function shareColumns(columns: Columns): () => ColumnNews | null {
  const told = new Map<number, SharedArrayBuffer>();
  let [toldWords, toldVersion] = [columns.dictionaries.map(() => 0), -1];
  return () => {
    if (columns.version === toldVersion) return null;
    const all = columns.columns;
    const lengths = all.map((column) => column.length);
    const words = columns.dictionaries.map((dictionary, at) => dictionary.words.slice(toldWords[at]));
    toldWords = columns.dictionaries.map((dictionary) => dictionary.words.length);
    toldVersion = columns.version;
    const moved = [...all.entries(), [ofRows, columns.rows] as const].flatMap(([at, { memory }]) => {
      if (told.get(at) === memory) return [];
      told.set(at, memory);
      return [[at, memory] as const];
    });
    return { lengths, moved, rows: columns.rows.length, words, highestStory: columns.highestStory, living: columns.living, version: columns.version };
  };
}

/** Brings the columns of this thread to where those of the other one are. */
export function adoptNews(columns: Columns, { lengths, moved, rows, words, highestStory, living, version }: ColumnNews): void {
  const memory = new Map(moved);
  for (const [at, column] of columns.columns.entries()) column.adopt(memory.get(at), lengths[at]!);
  columns.rows.adopt(memory.get(ofRows), rows);
  for (const [at, dictionary] of columns.dictionaries.entries()) for (const word of words[at]!) dictionary.place(word);
  Object.assign(columns, { highestStory, living, version });
}
