import type { Stance } from '@entente/shared/vocabulary/stances';
import { vocabularyText } from '../text/vocabulary-text.ts';

/** Solid for cooperation, hatched for conflict, hollow for neutral: the same marks as in the charts. */
export function StanceMark({ stance, short = false }: { stance: Stance; short?: boolean }) {
  const { label, meaning } = vocabularyText.stances[stance];
  return (
    <span className="stance-mark" title={meaning}>
      <span className="stance-glyph" data-stance={stance} aria-hidden="true" />
      <span className={short ? 'visually-hidden' : undefined}>{label}</span>
    </span>
  );
}
