import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { exportText } from '../text/export-text.ts';

interface ExportMenuListProps {
  trigger: RefObject<HTMLButtonElement | null>;
  items: { id: string; label: string }[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** What can be taken along, one line for each file. */
export const ExportMenuList = ({ trigger, items, onChoose, onClose }: ExportMenuListProps) => (
  <Popover className="popover" triggerRef={trigger} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} placement="bottom end">
    <Menu
      className="export-menu"
      aria-label={exportText.as}
      autoFocus="first"
      items={items}
      onAction={(key) => onChoose(String(key))}
      onClose={onClose}
    >
      {({ id, label }) => (
        <MenuItem id={id} className="export-menu-item">
          {label}
        </MenuItem>
      )}
    </Menu>
  </Popover>
);
