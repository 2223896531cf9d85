import { lazy, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { OnDemand } from './on-demand.tsx';

const load = () => import('./popover-button-popover.tsx');
const ButtonPopover = lazy(async () => ({ default: (await load()).ButtonPopover }));

/** A part that does not come is told of once it is asked for. */
const warm = (): void => void load().catch(() => undefined);

interface PopoverButtonProps {
  /** What stands on the button. */
  label: ReactNode;
  /** Name of what it opens, and of the button where `label` is only a sign. */
  name: string;
  isSign?: boolean;
  look?: 'quiet' | 'link';
  placement?: 'bottom start' | 'bottom end';
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens something beside it. What opens is loaded when the button is first reached. */
export function PopoverButton({
  label,
  name,
  isSign = false,
  look = 'quiet',
  placement = 'bottom end',
  className = '',
  children,
}: PopoverButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button
        ref={trigger}
        look={look}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={isSign ? name : undefined}
        onPointerEnter={warm}
        onFocus={warm}
        onPress={() => setIsOpen(true)}
      >
        {label}
      </Button>
      {isOpen && (
        <OnDemand>
          <ButtonPopover trigger={trigger} name={name} placement={placement} className={className} onClose={close}>
            {typeof children === 'function' ? children(close) : children}
          </ButtonPopover>
        </OnDemand>
      )}
    </>
  );
}
