import { useEffect, useRef, useState } from 'react';

/** Shown a moment after it is pointed at or focused; Esc hides it wherever the focus is, and the pointer may go over to it. */
export function useHoverPreview(delay: number, closeDelay: number) {
  const [isOpen, setIsOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (next: boolean, after: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsOpen(next), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setIsOpen(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
  const show = (): void => later(true, delay);
  const hide = (): void => later(false, closeDelay);
  return { isOpen, handlers: { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide } };
}
