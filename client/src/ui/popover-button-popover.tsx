import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface ButtonPopoverProps {
  trigger: RefObject<HTMLButtonElement | null>;
  name: string;
  placement: 'bottom start' | 'bottom end';
  className: string;
  onClose: () => void;
  children: ReactNode;
}

/** What a PopoverButton opens: Esc, a press outside and leaving it close it, and the focus goes back. */
export const ButtonPopover = ({ trigger, name, placement, className, onClose, children }: ButtonPopoverProps) => (
  <Popover className="popover" triggerRef={trigger} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} placement={placement}>
    <Dialog className={`popover-dialog ${className}`} aria-label={name}>
      {children}
    </Dialog>
  </Popover>
);
