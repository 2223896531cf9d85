import type { ReactNode } from 'react';
import { commonText } from '../text/common-text.ts';

/** A chosen part of something, in words, with a button that takes it away. */
export function Chip({ children, onRemove, removeLabel }: { children: ReactNode; onRemove?: () => void; removeLabel?: string }) {
  return (
    <span className="chip">
      {children}
      {onRemove && (
        <button type="button" className="chip-remove" onClick={onRemove} aria-label={removeLabel ?? commonText.remove}>
          ×
        </button>
      )}
    </span>
  );
}
