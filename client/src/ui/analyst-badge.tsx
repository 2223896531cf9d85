import { keptText } from '../text/kept-text.ts';
import './analyst-badge.css';

/** Stands wherever an analyst's word shows among those of the tagger. */
export function AnalystBadge() {
  return (
    <span className="analyst-badge" title={keptText.corrections.badgeMeaning}>
      {keptText.corrections.badge}
    </span>
  );
}
