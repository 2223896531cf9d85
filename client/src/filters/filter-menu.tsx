import type { ReactNode } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { PopoverButton } from '../ui/popover-button.tsx';

/** A button of the filter bar that opens its choices; `count` tells how many are chosen. */
export function FilterMenu({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  const text = (
    <>
      {label}
      {count > 0 && (
        <span className="filter-menu-count" aria-label={filtersText.countChosen(count)}>
          {count}
        </span>
      )}
      <span aria-hidden="true">▾</span>
    </>
  );
  return (
    <PopoverButton label={text} name={label} placement="bottom start">
      {children}
    </PopoverButton>
  );
}
