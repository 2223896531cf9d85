import type { Breakdown, ErrorClass } from '@entente/shared/contract/evaluation';
import { languageName, topicLabel } from '../format/names.ts';
import { formatShare } from '../format/numbers.ts';
import { methodText } from '../text/method-text.ts';

const words = methodText.evaluation;

const what = ({ field, topic, language }: ErrorClass): string => {
  if (topic) return words.articlesOn(topicLabel(topic));
  return language === undefined ? words.nouns[field] : words.inLanguage(words.nouns[field], languageName(language));
};

const inWords = (error: ErrorClass): string =>
  error.kind === 'missed' ? words.missed(error.count, error.of, what(error)) : words.wrong(error.count, error.of, what(error));

const trapWords = (trap: string): string => words.traps[trap] ?? trap.replaceAll('-', ' ');

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
      {words.takenFor(taken.map(({ trap, fallenFor }) => words.ofTrap(trapWords(trap), fallenFor.count, fallenFor.of)).join(', '))}
      {avoided.length > 0 && words.neverTaken(avoided.map(({ trap, fallenFor }) => `${trapWords(trap)} (${fallenFor.of})`).join(', '))}
    </p>
  );
}

/** What goes wrong most often, in words: an analyst has to know where not to trust a number. */
export function EvaluationErrors({ errors, byTrap, missed }: Pick<Breakdown, 'errors' | 'byTrap'> & { missed: number }) {
  const hard = hardest(byTrap, missed);
  return (
    <section>
      <h3>{words.weakSpots}</h3>
      <ol className="evaluation-errors">
        {errors.map((error) => (
          <li key={`${error.kind}-${error.field}-${error.topic ?? error.language ?? ''}`}>{inWords(error)}</li>
        ))}
      </ol>
      {hard.length > 0 && (
        <p>
          {words.hard(
            formatShare(missed, 1),
            hard.map(({ trap, missedPairs: { count, of } }) => words.shareOfTrap(trapWords(trap), count, of)).join(', '),
          )}
        </p>
      )}
      <TakenFor traps={byTrap} />
    </section>
  );
}
