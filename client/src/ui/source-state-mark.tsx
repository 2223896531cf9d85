import type { SourceState } from '@entente/shared/domain/source';
import './source-state-mark.css';

const labels: Record<SourceState, string> = { new: 'New', ok: 'OK', silent: 'Silent', failing: 'Failing', paused: 'Paused' };

/** How a source is doing: a mark of its own shape for each state, and the word. */
export function SourceStateMark({ state }: { state: SourceState }) {
  return (
    <span className="source-state" data-state={state}>
      <span className="source-state-glyph" aria-hidden="true" />
      {labels[state]}
    </span>
  );
}
