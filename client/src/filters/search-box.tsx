import { useEffect, useRef } from 'react';
import { useFilter } from './use-filter.ts';

/** Words become a part of the filter on Enter; `/` brings the cursor here from anywhere. */
export function SearchBox() {
  const { filter, patch } = useFilter();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable], [role=dialog]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        patch({ q: input.current?.value.trim() ?? '' });
      }}
    >
      {/* Keyed by the filter, so that back and forward show the words of then. */}
      <input
        key={filter.q}
        ref={input}
        type="search"
        defaultValue={filter.q}
        maxLength={500}
        dir="auto"
        aria-label="Search the articles"
        placeholder="Words or “a phrase” in the articles"
        enterKeyHint="search"
      />
    </form>
  );
}
