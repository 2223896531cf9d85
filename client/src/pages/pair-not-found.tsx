import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { PairName } from '../ui/pair-name.tsx';
import { pairSuggestion } from './pair-suggestion.ts';

/** An address that names no pair: what was probably meant, and how a pair is written. */
export function PairNotFound({ asked }: { asked: string }) {
  usePageTitle('No such pair');
  const suggestion = pairSuggestion(asked);
  return (
    <>
      <h1>No such pair</h1>
      <p>“{asked}” does not name two countries.</p>
      {suggestion && (
        <p>
          Did you mean <PairName pair={suggestion} />?
        </p>
      )}
      <p className="soft">
        A pair is written with the three-letter codes of two countries in alphabetical order, as in <PairName pair="AZE-TUR" />.
      </p>
      <p>
        <Link href="/">Overview</Link>
      </p>
    </>
  );
}
