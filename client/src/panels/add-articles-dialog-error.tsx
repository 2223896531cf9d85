import { ProblemError } from '../api/problem-error.ts';
import { addText } from '../text/add-text.ts';
import { said } from '../text/said.ts';

/** A refused command in words, with the parts of it that are at fault. */
export function AddError({ error }: { error: Error }) {
  const faults = error instanceof ProblemError ? (error.problem.faults ?? []) : [];
  return (
    <div role="alert" className="add-error">
      <b>{error instanceof ProblemError ? said(error.problem.title) : addText.failed}</b>
      {error instanceof ProblemError && error.problem.detail === undefined ? null : <p>{said(error.message)}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ part, message }) => (
            <li key={part + message}>
              {part}: {said(message)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
