import type { QuestionName } from '../query/questions.ts';
import type { Columns } from '../tally/columns.ts';

/** Answered from the columns alone: as long as these are the same, so is the answer. */
const counted: ReadonlySet<QuestionName> = new Set([
  'facets',
  'summary',
  'timeline',
  'relationships',
  'changes',
  'strands',
  'countryBalance',
  'pairSummary',
  'pairLadder',
  'pairStrands',
  'pairPeople',
]);

const mostBytes = 32 << 20;

/** What was asked once is not counted again until something is written; those who ask the same at once wait for one answer. */
export function keptAnswers(columns: Columns) {
  const kept = new Map<string, Promise<Uint8Array>>();
  let [version, bytes] = [-1, 0];

  return (name: QuestionName, query: unknown, ask: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    if (!counted.has(name)) return ask();
    if (version !== columns.version || bytes > mostBytes) {
      kept.clear();
      [version, bytes] = [columns.version, 0];
    }
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
}
