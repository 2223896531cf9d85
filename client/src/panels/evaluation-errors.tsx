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

const trapWords = (trap: string): string => trap.replaceAll('-', ' ');

/** What goes wrong most often, in words: an analyst has to know where not to trust a number. */
export function EvaluationErrors({ errors, byTrap }: Pick<Breakdown, 'errors' | 'byTrap'>) {
  const fallenFor = byTrap.filter(({ fallenFor }) => fallenFor.count > 0);
  const avoided = byTrap.filter(({ fallenFor }) => fallenFor.count === 0 && fallenFor.of > 2);
  return (
    <section>
      <h3>Weak spots</h3>
      <ol className="evaluation-errors">
        {errors.map((error) => (
          <li key={`${error.kind}-${error.field}-${error.topic ?? error.language ?? ''}`}>{inWords(error)}</li>
        ))}
      </ol>
      {fallenFor.length > 0 && (
        <p>
          Articles that only look like defence cooperation, taken for it:{' '}
          {fallenFor.map(({ trap, fallenFor }) => `${trapWords(trap)} ${fallenFor.count} of ${fallenFor.of}`).join(', ')}.
          {avoided.length > 0 && <> Never taken for it: {avoided.map(({ trap, fallenFor }) => `${trapWords(trap)} (${fallenFor.of})`).join(', ')}.</>}
        </p>
      )}
    </section>
  );
}
