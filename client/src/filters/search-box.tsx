import { textQueryFault } from '@entente/shared/contract/text-query';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { SearchFault } from './search-fault.tsx';
import { SearchHelp } from './search-help.tsx';
import { useFilter } from './use-filter.ts';
import { filtersText } from '../text/filters-text.ts';
import './search-box.css';

/** Keyed by the filter, so that back and forward show the words of then. */
export function SearchBox() {
  const { filter, patch } = useFilter();
  return <SearchForm key={filter.q} q={filter.q} onSearch={(q) => patch({ q })} />;
}

/** A query becomes a part of the filter on Enter, if it can be read; `/` brings the cursor here from anywhere. */
function SearchForm({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useFocusKey(input);
  const faultId = useId();
  // What was entered last; whoever types on is left in peace.
  const [entered, setEntered] = useState(q);
  const fault = textQueryFault(entered);
  const enter = (): void => {
    const query = input.current?.value.trim() ?? '';
    setEntered(query);
    const wrong = textQueryFault(query);
    if (!wrong) {
      onSearch(query);
      return;
    }
    if (input.current) input.current.value = query;
    input.current?.setSelectionRange(wrong.place.start, wrong.place.end);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <input
        ref={input}
        type="search"
        defaultValue={q}
        maxLength={500}
        dir="auto"
        aria-label={filtersText.search.name}
        aria-invalid={fault !== null}
        aria-describedby={fault ? faultId : undefined}
        placeholder={filtersText.search.placeholder}
        enterKeyHint="search"
        onInput={() => setEntered('')}
      />
      <SearchHelp />
      {fault && <SearchFault id={faultId} query={entered} fault={fault} />}
    </form>
  );
}

function useFocusKey(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable], [role=dialog]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}
