import { lazy, Suspense } from 'react';
import { Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { appText } from '../text/app-text.ts';
import './add-articles-dialog.css';

const AddArticles = lazy(async () => ({ default: (await import('./add-articles-dialog-body.tsx')).AddArticles }));

export type AddTab = 'text' | 'url' | 'files' | 'import';

interface AddArticlesDialogProps {
  label?: string;
  tab?: AddTab;
  look?: 'plain' | 'primary' | 'quiet';
  /** Where it can also be opened from elsewhere. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** The button and its dialog: four ways to bring articles in. `tab` is the one it opens on. */
export function AddArticlesDialog({ label = appText.palette.add, tab = 'text', look = 'plain', ...opening }: AddArticlesDialogProps) {
  return (
    <DialogTrigger {...opening}>
      <Button look={look}>{label}</Button>
      <ModalOverlay className="overlay">
        <Modal className="modal">
          <Dialog className="modal-dialog" aria-label={appText.palette.add}>
            {({ close }) => (
              <Suspense fallback={<Skeleton lines={8} />}>
                <AddArticles tab={tab} onClose={close} />
              </Suspense>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
