import { Button } from '../ui/button.tsx';
import { keptText } from '../text/kept-text.ts';
import { said } from '../text/said.ts';
import { ProblemError } from '../api/use-question.ts';

const words = keptText.corrections;

/** Why: in the analyst's own words. */
export function CorrectionReason({ reason, onChange }: { reason: string; onChange: (reason: string) => void }) {
  return (
    <label>
      {words.reason}
      <textarea value={reason} rows={2} maxLength={2000} required dir="auto" onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** The first fault that names a part says more than that there is one. */
const wordsOf = (error: Error): string => (error instanceof ProblemError && error.problem.faults?.[0]?.message) || error.message;

interface FootProps {
  submit: string;
  isReady: boolean;
  error: Error | null;
  onCancel: () => void;
}

export function CorrectionFoot({ submit, isReady, error, onCancel }: FootProps) {
  return (
    <>
      <p>
        <Button type="submit" look="primary" isDisabled={!isReady}>
          {submit}
        </Button>{' '}
        <Button look="quiet" onPress={onCancel}>
          {keptText.notes.cancel}
        </Button>
      </p>
      {error && <p role="alert">{said(wordsOf(error))}</p>}
    </>
  );
}
