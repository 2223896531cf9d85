import type { Store } from '../store/store.ts';
import type { Ask } from '../query/ask.ts';
import type { Tally } from '../tally/tally.ts';
import type { Commands } from './commands.ts';

export interface AppDeps {
  store: Store;
  tally: Tally;
  /** Answers a question. */
  ask: Ask;
  /** Told once a command is done, and waited for: the next answer must know of it. */
  wrote: () => Promise<void>;
  commands: Commands;
  /** The built client; null where only the API is served. */
  clientFolder: string | null;
  /** Host names to answer for, beside this machine's own. */
  allowedHosts: readonly string[];
  version: string;
  now: () => Date;
  /** Where uploads lie while they are read. */
  uploadFolder: string;
}
