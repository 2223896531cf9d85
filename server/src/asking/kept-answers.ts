import type { QuestionName } from '../query/questions.ts';
import type { Columns } from '../tally/columns.ts';

/** Answered from the columns alone: as long as these are the same, so is the answer. */
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
  'countryBalance',
  'pairSummary',
  'pairLadder',
  'pairPeople',
]);

const mostBytes = 32 << 20;

/** Milliseconds for which an answer may lack what an import or another process writes meanwhile. */
const behind = 500;

export interface KeptAnswers {
  answer: (name: QuestionName, query: unknown, ask: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** A user has changed something, and must see it in the next answer. */
  forget: () => void;
}

/**
 * What was asked once is not counted again until something is written; those who ask the same at once wait for one answer.
 * Where others write all the time, an answer serves for half a second.
 */
export function keptAnswers(columns: Columns, now: () => number = () => performance.now()): KeptAnswers {
  const kept = new Map<string, Promise<Uint8Array>>();
  let [version, since, bytes] = [-1, 0, 0];

  const forget = (): void => {
    kept.clear();
    [version, since, bytes] = [columns.version, now(), 0];
  };
  const answer: KeptAnswers['answer'] = (name, query, ask) => {
    if (!counted.has(name)) return ask();
    if ((version !== columns.version && now() - since > behind) || bytes > mostBytes) forget();
    const key = `${name} ${JSON.stringify(query)}`;
    const known = kept.get(key);
    if (known) return known;
    const asked = ask();
    kept.set(key, asked);
    asked.then(
      (json) => (bytes += json.length),
      () => kept.delete(key),
    );
    return asked;
  };
  return { answer, forget };
}
