import type { Database } from './database.ts';
import type { FoundBy } from './pack-article.ts';
import type { Sought, TextSearch } from './text-query.ts';

/** Words of articles, in whatever way the engine finds them fastest. */
export interface FullText {
  /** Where it is written down which articles it knows. */
  table: { name: string; id: string };
  put(db: Database, id: number, words: FoundBy): Promise<void>;
  clear(db: Database): Promise<void>;
  drop(db: Database, ids: readonly number[]): Promise<void>;
  /** All ids behind `after` that match, in ascending order. */
  search(db: Database, search: TextSearch, after: number): Promise<Int32Array>;
  /** Those of the ids in which any of the sought words stand, best first, the newer first among equals. There is one id at least, and one sought. */
  rank(db: Database, sought: readonly Sought[], ids: readonly number[]): Promise<number[]>;
}

/** What differs between the databases; all else is written once in `create-store.ts`. */
export interface Engine {
  database: Database;
  fullText: FullText;
  /** A transaction of those who write articles, one after the other over all processes: their ids become visible in order. */
  inTurn: Database['transaction'];
  /** Reads only, and all of them see the same moment, however long they take. */
  snapshot: Database['transaction'];
  /** Copies everything to a file that must not exist. */
  backup: (file: string) => Promise<void>;
  /** Problems found. */
  check: () => Promise<string[]>;
  /** Builds anew what the engine itself derives from the rows. */
  mend: () => Promise<void>;
  close: () => Promise<void>;
}
