import { useMemo, useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { searchPalette } from './palette-search.ts';
import { usePaletteEntries, type PaletteCommands } from './use-palette-entries.ts';
import { appText } from '../text/app-text.ts';
import './command-palette.css';

const shown = 12;

interface CommandPaletteProps {
  onClose: () => void;
  commands: PaletteCommands;
}

/** One box for going anywhere and doing anything; the focus returns to where it was. */
export function CommandPalette({ onClose, commands }: CommandPaletteProps) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(isOpen) => !isOpen && onClose()} isDismissable>
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={appText.palette.title}>
          <Palette commands={commands} onDone={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A part of its own: names in all languages are only gathered once it is opened. */
function Palette({ commands, onDone }: { commands: PaletteCommands; onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const entries = usePaletteEntries(commands);
  const found = useMemo(() => searchPalette(entries, typed, shown), [entries, typed]);
  const run = (id: string): void => {
    onDone();
    entries.find((entry) => entry.id === id)?.act();
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-search" aria-label={appText.palette.search} autoFocus>
        <Input
          placeholder={appText.palette.placeholder}
          onKeyDownCapture={(event) => {
            // The field would only empty itself at the first Esc.
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onDone();
          }}
        />
      </SearchField>
      <Menu
        className="palette-list"
        aria-label={appText.palette.found}
        items={found}
        onAction={(key) => run(String(key))}
        renderEmptyState={() => <p className="palette-empty">{appText.palette.nothing}</p>}
      >
        {({ id, label, kind }) => (
          <MenuItem id={id} className="palette-item" textValue={label}>
            <span dir="auto">{label}</span>
            <span className="soft">{appText.palette.kinds[kind]}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
