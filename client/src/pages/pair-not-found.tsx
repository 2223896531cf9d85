import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { PairName } from '../ui/pair-name.tsx';
import { pairSuggestion } from './pair-suggestion.ts';
import { appText } from '../text/app-text.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.notFound;

/** An address that names no pair: what was probably meant, and how a pair is written. */
export function PairNotFound({ asked }: { asked: string }) {
  usePageTitle(words.title);
  const suggestion = pairSuggestion(asked);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.what(asked)}</p>
      {suggestion && <p>{words.didYouMean(<PairName pair={suggestion} />)}</p>}
      <p className="soft">{words.howWritten(<PairName pair="AZE-TUR" />)}</p>
      <p>
        <Link href="/">{appText.overview}</Link>
      </p>
    </>
  );
}
