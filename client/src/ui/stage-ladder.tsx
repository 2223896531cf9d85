import type { Stage } from '@entente/shared/vocabulary/stages';
import { vocabularyText } from '../text/vocabulary-text.ts';

/** The five steps of the glyph; delivered and completed are both its last. */
const steps: Partial<Record<Stage, number>> = { mooted: 1, negotiated: 2, signed: 3, ratified: 4, 'under-way': 4, delivered: 5, completed: 5 };

/** Five rising bars, filled as far as the cooperation has come; struck through where it was suspended or cancelled. */
export function StageLadder({ stage }: { stage: Stage }) {
  const reached = steps[stage] ?? 0;
  const { label, meaning } = vocabularyText.stages[stage];
  return (
    <span className="stage-ladder" title={meaning}>
      <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 3.6}
            y={12 - step * 2.2}
            width="2.6"
            height={step * 2.2}
            className={step <= reached ? 'stage-step reached' : 'stage-step'}
          />
        ))}
        {reached === 0 && <line x1="0" y1="11" x2="18" y2="2" className="stage-stop" />}
      </svg>
      {label}
    </span>
  );
}
