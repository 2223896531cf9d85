import type { Column } from './column.ts';
import type { Columns } from './columns.ts';

/** What another thread must be told to see the same columns: the memory itself is shared. */
export interface ColumnNews {
  lengths: readonly number[];
  /** Where a column has moved to, by its place among all. */
  moved: readonly (readonly [column: number, memory: SharedArrayBuffer])[];
  /** New words of each dictionary. */
  words: readonly (readonly string[])[];
  state: Pick<Columns, 'highestStory' | 'living' | 'version' | 'dropped' | 'turned'>;
}

const stateOf = ({ highestStory, living, version, dropped, turned }: Columns): ColumnNews['state'] => ({
  highestStory,
  living,
  version,
  dropped,
  turned,
});

const allOf = ({ columns, derived }: Columns): readonly Column[] => [...columns, ...derived];

/** Tells one other thread what is new since it was told last; null where nothing is. */
export function shareColumns(columns: Columns): () => ColumnNews | null {
  const told = new Map<number, SharedArrayBuffer>();
  let [toldWords, toldVersion] = [columns.dictionaries.map(() => 0), -1];
  return () => {
    if (columns.version === toldVersion) return null;
    const all = allOf(columns);
    const lengths = all.map((column) => column.length);
    const words = columns.dictionaries.map((dictionary, at) => dictionary.words.slice(toldWords[at]));
    toldWords = columns.dictionaries.map((dictionary) => dictionary.words.length);
    toldVersion = columns.version;
    const moved = [...all.entries()].flatMap(([at, { memory }]) => {
      if (told.get(at) === memory) return [];
      told.set(at, memory);
      return [[at, memory] as const];
    });
    return { lengths, moved, words, state: stateOf(columns) };
  };
}

/** Brings the columns of this thread to where those of the other one are. */
export function adoptNews(columns: Columns, { lengths, moved, words, state }: ColumnNews): void {
  const [memory, known] = [new Map(moved), columns.pair.length];
  for (const [at, column] of allOf(columns).entries()) column.adopt(memory.get(at), lengths[at]!);
  for (let relation = known; relation < columns.pair.length; relation += 1) columns.lastOfPair[columns.pair.data[relation]!] = relation;
  for (const [at, dictionary] of columns.dictionaries.entries()) for (const word of words[at]!) dictionary.place(word);
  Object.assign(columns, state);
}
