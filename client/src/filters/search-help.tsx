import { lazy } from 'react';
import { filtersText } from '../text/filters-text.ts';
import { PopoverButton } from '../ui/popover-button.tsx';

const SearchHelpList = lazy(async () => ({ default: (await import('./search-help-list.tsx')).SearchHelpList }));

/** The language of the search box by examples. */
export const SearchHelp = () => (
  <PopoverButton label="?" name={filtersText.search.help} isSign className="search-help">
    <SearchHelpList />
  </PopoverButton>
);
