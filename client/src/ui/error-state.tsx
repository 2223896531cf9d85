import { ProblemError } from '../api/problem-error.ts';
import { Button } from './button.tsx';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';

/** The problem in the server's words, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const problem = error instanceof ProblemError ? error.problem : { title: commonText.unreadable, detail: error.message };
  return (
    <div className="state error-state" role="alert">
      <p className="state-title">{said(problem.title)}</p>
      {problem.detail !== undefined && <p>{said(problem.detail)}</p>}
      {'faults' in problem && problem.faults && (
        <ul>
          {problem.faults.map(({ part, message }) => (
            <li key={part + message}>
              {part}: {said(message)}
            </li>
          ))}
        </ul>
      )}
      {onRetry && <Button onPress={onRetry}>{commonText.tryAgain}</Button>}
    </div>
  );
}
