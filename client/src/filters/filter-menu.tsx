import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { filtersText } from '../text/filters-text.ts';

/** A button of the filter bar that opens its choices; `count` tells how many are chosen. */
export function FilterMenu({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button look="quiet">
        {label}
        {count > 0 && (
          <span className="filter-menu-count" aria-label={filtersText.countChosen(count)}>
            {count}
          </span>
        )}
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="popover-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
