import { Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { AddFiles } from './add-articles-dialog-files.tsx';
import { ImportFile } from './add-articles-dialog-import.tsx';
import { AddText } from './add-articles-dialog-text.tsx';
import { AddUrl } from './add-articles-dialog-url.tsx';
import type { AddTab } from './add-articles-dialog.tsx';
import { addText } from '../text/add-text.ts';
import { appText } from '../text/app-text.ts';
import { commonText } from '../text/common-text.ts';

/** What stands in the dialog; it comes when the dialog is first opened. */
export function AddArticles({ tab, onClose }: { tab: AddTab; onClose: () => void }) {
  return (
    <>
      <header className="modal-header">
        <Heading slot="title" level={2}>
          {appText.palette.add}
        </Heading>
        <Button look="quiet" onPress={onClose} aria-label={commonText.close}>
          ×
        </Button>
      </header>
      <Tabs defaultSelectedKey={tab}>
        <TabList className="tab-list" aria-label={addText.where}>
          <Tab className="tab" id="text">
            {addText.tabs.text}
          </Tab>
          <Tab className="tab" id="url">
            {addText.tabs.url}
          </Tab>
          <Tab className="tab" id="files">
            {addText.tabs.files}
          </Tab>
          <Tab className="tab" id="import">
            {addText.tabs.import}
          </Tab>
        </TabList>
        <TabPanel className="tab-panel" id="text">
          <AddText onClose={onClose} />
        </TabPanel>
        <TabPanel className="tab-panel" id="url">
          <AddUrl onClose={onClose} />
        </TabPanel>
        <TabPanel className="tab-panel" id="files">
          <AddFiles onClose={onClose} />
        </TabPanel>
        <TabPanel className="tab-panel" id="import">
          <ImportFile onClose={onClose} />
        </TabPanel>
      </Tabs>
    </>
  );
}
