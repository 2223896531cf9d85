import type { AddOutcome } from '@entente/shared/contract/add';
import { Link } from 'wouter';
import { addText } from '../text/add-text.ts';
import { said } from '../text/said.ts';

/** What became of one document, with a link to where it stands now. */
export function Outcome({ outcome, onClose }: { outcome: AddOutcome; onClose: () => void }) {
  const { id, title, line, message } = outcome;
  return (
    <span className="outcome" data-outcome={outcome.outcome}>
      <b>{addText.outcomes[outcome.outcome]}</b>
      {line !== undefined && addText.line(line)}:{' '}
      {id === undefined ? (
        <span dir="auto">{title}</span>
      ) : (
        <Link href={`/articles/${id}`} onClick={onClose} dir="auto">
          {title ?? addText.open}
        </Link>
      )}{' '}
      <span className="soft">{said(message)}</span>
    </span>
  );
}
