import type { SourceState } from '@entente/shared/domain/source';
import { vocabularyText } from '../text/vocabulary-text.ts';
import './source-state-mark.css';

/** How a source is doing: a mark of its own shape for each state, and the word. */
export function SourceStateMark({ state }: { state: SourceState }) {
  return (
    <span className="source-state" data-state={state}>
      <span className="source-state-glyph" aria-hidden="true" />
      {vocabularyText.sourceStates[state]}
    </span>
  );
}
