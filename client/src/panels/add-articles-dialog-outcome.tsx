import type { AddOutcome } from '@entente/shared/contract/add';
import { Link } from 'wouter';

const words: Record<AddOutcome['outcome'], string> = { stored: 'Added', duplicate: 'Already there', skipped: 'Not added', failed: 'Failed' };

/** What became of one document, with a link to where it stands now. */
export function Outcome({ outcome, onClose }: { outcome: AddOutcome; onClose: () => void }) {
  const { id, title, line, message } = outcome;
  return (
    <span className="outcome" data-outcome={outcome.outcome}>
      <b>{words[outcome.outcome]}</b>
      {line !== undefined && ` (line ${line})`}:{' '}
      {id === undefined ? (
        <span dir="auto">{title}</span>
      ) : (
        <Link href={`/articles/${id}`} onClick={onClose} dir="auto">
          {title ?? 'Open the article'}
        </Link>
      )}{' '}
      <span className="soft">{message}</span>
    </span>
  );
}
