import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { keyGroups } from './key-groups.ts';
import { commonText } from '../text/common-text.ts';
import { keysText } from '../text/keys-text.ts';
import './keys-dialog.css';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="modal-dialog">
          <header className="modal-header">
            <Heading slot="title" level={2}>
              {keysText.title}
            </Heading>
            <Button look="quiet" aria-label={commonText.close} onPress={onClose}>
              ×
            </Button>
          </header>
          <div className="key-groups">
            {keyGroups.map(({ title, keys }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {keys.map(([key, does]) => (
                    <div key={key}>
                      <dt>
                        <kbd>{key}</kbd>
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
