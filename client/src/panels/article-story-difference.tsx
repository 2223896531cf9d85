import { useQuestion } from '../api/use-question.ts';
import { formatShare } from '../format/numbers.ts';
import { wordDifference } from '../format/word-difference.ts';
import { storiesText } from '../text/stories-text.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './article-story-difference.css';

/** Two articles word by word: what both say plain, what only one says marked. Default export, so that what compares loads only when it is asked for. */
export default function ArticleStoryDifference({ id, other }: { id: number; other: number }) {
  const [first, second] = [useQuestion('articleById', { id }), useQuestion('articleById', { id: other })];
  const error = first.error ?? second.error;
  if (error) return <ErrorState error={error} />;
  if (!first.data || !second.data) return <Skeleton lines={8} />;
  const [here, there] = [first.data.article, second.data.article];
  const found = wordDifference(textOf(here), textOf(there), here.language);
  if (!found) return <p>{storiesText.tooFar}</p>;
  const { runs, same } = found;
  return (
    <div className="word-difference">
      <p className="soft">
        {storiesText.same(formatShare(same, 1))} <del>{storiesText.onlyHere}</del> · <ins>{storiesText.onlyThere}</ins>
      </p>
      <div className="word-difference-text" dir="auto" lang={here.language === 'und' ? undefined : here.language}>
        {runs.map(({ kind, text }, at) => {
          // oxlint-disable-next-line react/no-array-index-key -- runs have no other name, and never change their order
          if (kind === 'both') return <span key={at}>{text}</span>;
          // oxlint-disable-next-line react/no-array-index-key -- as above
          return kind === 'first' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>;
        })}
      </div>
    </div>
  );
}

const textOf = ({ title, body }: { title: string; body: readonly string[] }): string => [title, ...body].join('\n\n');
