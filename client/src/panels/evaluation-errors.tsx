import type { Breakdown, ErrorClass, ScoredField } from '@entente/shared/contract/evaluation';
import { languageName, topicLabel } from '../format/names.ts';
import { formatShare } from '../format/numbers.ts';

const nouns: Record<ScoredField, string> = {
  relevance: 'articles that are relevant',
  countries: 'countries',
  pairs: 'pairs',
  primaryPairs: 'pairs that an article is about',
  topics: 'topics',
};

const what = ({ field, topic, language }: ErrorClass): string => {
  if (topic) return `articles on ${topicLabel(topic)}`;
  return language === undefined ? nouns[field] : `${nouns[field]} in ${languageName(language)}`;
};

const inWords = (error: ErrorClass): string =>
  error.kind === 'missed'
    ? `Missed: ${error.count} of ${error.of} ${what(error)} (${formatShare(error.count, error.of)}).`
    : `Given and wrong: ${error.count} of ${error.of} ${what(error)} (${formatShare(error.count, error.of)}).`;

const words = (trap: string): string => trap.replaceAll('-', ' ');

type Traps = Breakdown['byTrap'];

/** Fewer pairs than these say little of what makes them hard. */
const enough = 10;

/** Where pairs are missed more often than in all, the worst first. */
const hardest = (traps: Traps, missed: number): Traps =>
  traps
    .filter(({ missedPairs: { count, of } }) => of >= enough && count / of > missed)
    .sort((a, b) => b.missedPairs.count / b.missedPairs.of - a.missedPairs.count / a.missedPairs.of);

function TakenFor({ traps }: { traps: Traps }) {
  const [taken, avoided] = [
    traps.filter(({ fallenFor }) => fallenFor.count > 0),
    traps.filter(({ fallenFor }) => fallenFor.count === 0 && fallenFor.of > 2),
  ];
  if (taken.length === 0) return null;
  return (
    <p>
      Articles that only look like defence cooperation, taken for it:{' '}
      {taken.map(({ trap, fallenFor }) => `${words(trap)} ${fallenFor.count} of ${fallenFor.of}`).join(', ')}.
      {avoided.length > 0 && <> Never taken for it: {avoided.map(({ trap, fallenFor }) => `${words(trap)} (${fallenFor.of})`).join(', ')}.</>}
    </p>
  );
}

/** What goes wrong most often, in words: an analyst has to know where not to trust a number. */
export function EvaluationErrors({ errors, byTrap, missed }: Pick<Breakdown, 'errors' | 'byTrap'> & { missed: number }) {
  const hard = hardest(byTrap, missed);
  return (
    <section>
      <h3>Weak spots</h3>
      <ol className="evaluation-errors">
        {errors.map((error) => (
          <li key={`${error.kind}-${error.field}-${error.topic ?? error.language ?? ''}`}>{inWords(error)}</li>
        ))}
      </ol>
      {hard.length > 0 && (
        <p>
          Pairs are missed more often than in all ({formatShare(missed, 1)}) in articles with:{' '}
          {hard.map(({ trap, missedPairs: { count, of } }) => `${words(trap)} (${formatShare(count, of)} of ${of})`).join(', ')}.
        </p>
      )}
      <TakenFor traps={byTrap} />
    </section>
  );
}
