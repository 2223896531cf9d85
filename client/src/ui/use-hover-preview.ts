import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

/** Shown a moment after it is pointed at or focused; Esc hides it, and the pointer may go over to it. */
export function useHoverPreview(delay: number, closeDelay: number) {
  const [isOpen, setIsOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (next: boolean, after: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsOpen(next), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (): void => later(true, delay);
  const hide = (): void => later(false, closeDelay);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') later(false, 0);
  };
  return { isOpen, handlers: { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide, onKeyDown } };
}
