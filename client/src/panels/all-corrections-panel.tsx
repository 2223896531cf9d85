import { Link } from 'wouter';
import { useQuestion } from '../api/use-question.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { CorrectionItem } from './correction-item.tsx';
import { keptText } from '../text/kept-text.ts';

const words = keptText.corrections;

/** Every correction of every article, with the way to it. */
export function AllCorrectionsPanel() {
  const question = useQuestion('corrections', {});
  const corrections = question.data?.corrections ?? [];
  return (
    <Panel title={words.question} state={question} answer={corrections.length > 0 ? words.count(corrections.length) : undefined}>
      {corrections.length === 0 ? (
        <EmptyState title={words.noneYet}>{words.noneYetHelp}</EmptyState>
      ) : (
        <ul className="notes" aria-label={words.title}>
          {corrections.map((correction) => (
            <li key={correction.id}>
              <p className="note-about">
                <Link href={`/articles/${correction.articleId}`} dir="auto">
                  {correction.articleTitle}
                </Link>
              </p>
              <CorrectionItem correction={correction} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
