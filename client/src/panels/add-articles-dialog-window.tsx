import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { appText } from '../text/app-text.ts';
import { AddArticles } from './add-articles-dialog-body.tsx';
import type { AddTab } from './add-articles-dialog.tsx';

/** The dialog itself; it comes when it is first opened. */
export const AddArticlesWindow = ({ tab, onClose }: { tab: AddTab; onClose: () => void }) => (
  <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
    <Modal className="modal">
      <Dialog className="modal-dialog" aria-label={appText.palette.add}>
        <AddArticles tab={tab} onClose={onClose} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);
