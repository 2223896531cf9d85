import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { filtersText } from '../text/filters-text.ts';
import { Button } from '../ui/button.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterCounts } from './filter-counts.tsx';
import { FilterMenus } from './filter-menus.tsx';

/** The menus of the filter bar on a phone. */
export const FilterSheet = ({ onClose }: { onClose: () => void }) => (
  <ModalOverlay className="overlay overlay-sheet" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
    <Modal className="sheet modal">
      <Dialog className="modal-dialog" aria-label={filtersText.title}>
        <FilterMenus />
        <FilterChips />
        <div className="modal-actions">
          <FilterCounts />
          <Button look="primary" onPress={onClose}>
            {filtersText.show}
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
