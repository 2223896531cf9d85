import type { Filter } from '@entente/shared/contract/filter';
import { lazy } from 'react';
import { commonText } from '../text/common-text.ts';
import { PopoverButton } from '../ui/popover-button.tsx';

const PublishersList = lazy(async () => ({ default: (await import('./publishers-count-list.tsx')).PublishersList }));

interface PublishersCountProps {
  count: number;
  /** What the place adds to the filter. */
  part: Partial<Filter>;
  /** What is said in place of how many there are. */
  label?: string;
}

/** How many publishers; which, and the articles of each, opens beside it. */
export const PublishersCount = ({ count, part, label }: PublishersCountProps) => (
  <PopoverButton
    look="link"
    label={label ?? commonText.publishers(count)}
    name={commonText.publishers(count)}
    isSign={label !== undefined}
    placement="bottom start"
    className="publishers-list"
  >
    <PublishersList part={part} />
  </PopoverButton>
);
