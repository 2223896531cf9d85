import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { AddSourceByUrl } from './add-source-dialog-url.tsx';
import { AddSourceFromList } from './add-source-dialog-list.tsx';
import { commonText } from '../text/common-text.ts';
import { sourcesText } from '../text/sources-text.ts';
import './add-articles-dialog.css';

const words = sourcesText.add;

/** The button and its dialog: a feed by its address with a preview, or from the list of well-known ones. */
export function AddSourceDialog() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="primary" aria-haspopup="dialog" onPress={() => setIsOpen(true)}>
        {words.title}
      </Button>
      <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setIsOpen}>
        <Modal className="modal">
          <Dialog className="modal-dialog">
            {({ close }) => (
              <>
                <header className="modal-header">
                  <Heading slot="title" level={2}>
                    {words.title}
                  </Heading>
                  <Button look="quiet" onPress={close} aria-label={commonText.close}>
                    ×
                  </Button>
                </header>
                <Tabs>
                  <TabList className="tab-list" aria-label={words.which}>
                    <Tab className="tab" id="url">
                      {words.byAddress}
                    </Tab>
                    <Tab className="tab" id="list">
                      {words.wellKnown}
                    </Tab>
                  </TabList>
                  <TabPanel className="tab-panel" id="url">
                    <AddSourceByUrl onClose={close} />
                  </TabPanel>
                  <TabPanel className="tab-panel" id="list">
                    <AddSourceFromList />
                  </TabPanel>
                </Tabs>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
