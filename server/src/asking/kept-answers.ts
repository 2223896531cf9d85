import type { QuestionName } from '../query/questions.ts';
import type { Columns } from '../tally/columns.ts';

/** Answered from articles, their tags and stories alone: as long as these are the same, so is the answer. */
const counted: ReadonlySet<QuestionName> = new Set([
  'facets',
  'summary',
  'timeline',
  'relationships',
  'pairPeriods',
  'regions',
  'pairSources',
  'changes',
  'strands',
  'upcoming',
  'stories',
  'articles',
  'related',
  'articleStory',
  'countryBalance',
  'pairSummary',
  'pairChronology',
  'pairLadder',
  'pairFacts',
  'pairPeople',
  // With what no version tells of: which tagger has read the articles.
  'status',
]);

export const isKept = (name: QuestionName): boolean => counted.has(name);

const mostBytes = 16 << 20;

/**
 * Milliseconds for which an answer may lack what an import or another process writes meanwhile: so long it serves as it is; so long
 * it serves while it is counted anew behind it. With the half second in which the tally follows the store, that is two seconds at most.
 */
const [serves, servesOnce] = [750, 1500];

interface Kept {
  answer: Promise<Uint8Array>;
  version: number;
  at: number;
  /** Known once it is answered. */
  bytes: number;
  isRenewed: boolean;
}

/** `isBehind`: nobody waits for the answer. */
type AskIt = (isBehind: boolean) => Promise<Uint8Array>;

export interface KeptAnswers {
  answer: (name: QuestionName, query: unknown, ask: AskIt) => Promise<Uint8Array>;
  /** A user has changed something, and must see it in the next answer. */
  forget: () => void;
}

/**
 * What was asked once is not counted again until something is written; those who ask the same at once wait for one answer. Where
 * others write all the time, an answer serves for a moment, and none waits for what many ask.
 */
export function keptAnswers(columns: Columns, now: () => number = () => performance.now()): KeptAnswers {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  }

  /** The newest stand last. */
  function put(key: string, own: Kept): void {
    drop(key);
    kept.set(key, own);
    bytes += own.bytes;
    for (const oldest of kept.keys()) if (bytes > mostBytes && oldest !== key) drop(oldest);
  }

  const start = (ask: AskIt, isBehind: boolean): Kept => ({ answer: ask(isBehind), version: columns.version, at: now(), bytes: 0, isRenewed: false });

  function answered(key: string, own: Kept, instead: Kept): void {
    own.answer.then(
      ({ length }) => {
        own.bytes = length;
        // Unless a user has changed something meanwhile.
        if (kept.get(key) === instead) put(key, own);
      },
      // What fails is asked again.
      () => kept.get(key) === instead && drop(key),
    );
  }

  function anew(key: string, ask: AskIt): Promise<Uint8Array> {
    const own = start(ask, false);
    put(key, own);
    answered(key, own, own);
    return own.answer;
  }

  return {
    answer: (name, query, ask) => {
      if (!isKept(name)) return ask(false);
      const key = `${name} ${JSON.stringify(query)}`;
      const known = kept.get(key);
      if (known === undefined) return anew(key, ask);
      const age = known.version === columns.version && name !== 'status' ? 0 : now() - known.at;
      if (age > servesOnce) return anew(key, ask);
      put(key, known);
      if (age > serves && !known.isRenewed) {
        known.isRenewed = true;
        answered(key, start(ask, true), known);
      }
      return known.answer;
    },
    forget: () => {
      kept.clear();
      bytes = 0;
    },
  };
}
