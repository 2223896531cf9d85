import { Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { useNarrow } from '../app/use-narrow.ts';
import { Button } from '../ui/button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterCounts } from './filter-counts.tsx';
import { FilterMenus } from './filter-menus.tsx';
import { filterParts } from './filter-parts.ts';
import { useFilter } from './use-filter.ts';
import { filtersText } from '../text/filters-text.ts';
import './filter-bar.css';

/** The one filter of all pages. On a phone its menus move to a sheet; what is chosen stays in view. */
export function FilterBar() {
  const isNarrow = useNarrow();
  return (
    <section className="filter-bar" aria-label={filtersText.title}>
      <div className="filter-bar-row">
        {isNarrow ? <FilterSheet /> : <FilterMenus />}
        <FilterCounts />
      </div>
      <FilterChips />
    </section>
  );
}

function FilterSheet() {
  const chosen = filterParts(useFilter().filter).length;
  return (
    <DialogTrigger>
      <Button>{chosen > 0 ? filtersText.titleWith(chosen) : filtersText.title}</Button>
      <ModalOverlay className="overlay overlay-sheet" isDismissable>
        <Modal className="sheet modal">
          <Dialog className="modal-dialog" aria-label={filtersText.title}>
            {({ close }) => (
              <>
                <FilterMenus />
                <FilterChips />
                <div className="modal-actions">
                  <FilterCounts />
                  <Button look="primary" onPress={close}>
                    {filtersText.show}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
