import type { TextQueryFault } from '@entente/shared/contract/text-tokens';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { SearchFault } from './search-fault.tsx';
import { SearchHelp } from './search-help.tsx';
import { useFilter } from './use-filter.ts';
import { filtersText } from '../text/filters-text.ts';
import './search-box.css';

interface Entered {
  query: string;
  fault: TextQueryFault | null;
}

const nothingEntered: Entered = { query: '', fault: null };

/** Keyed by the filter, so that back and forward show the words of then. */
export function SearchBox() {
  const { filter, patch } = useFilter();
  return <SearchForm key={filter.q} q={filter.q} onSearch={(q) => patch({ q })} />;
}

/** What is wrong with a query. Its grammar comes with the first query; where it does not come, the server says what is wrong. */
async function faultIn(query: string): Promise<Entered> {
  if (query === '') return { query, fault: null };
  const fault = await import('@entente/shared/contract/text-query').then(
    ({ textQueryFault }) => textQueryFault(query),
    () => null,
  );
  return { query, fault };
}

/** A query becomes a part of the filter on Enter, if it can be read; `/` brings the cursor here from anywhere. */
function SearchForm({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useFocusKey(input);
  const faultId = useId();
  // What was entered last; whoever types on is left in peace.
  const [{ query: entered, fault }, setEntered] = useState<Entered>(nothingEntered);
  useEffect(() => {
    void faultIn(q).then(setEntered);
  }, [q]);
  const enter = async (): Promise<void> => {
    const read = await faultIn(input.current?.value.trim() ?? '');
    setEntered(read);
    if (!read.fault) {
      onSearch(read.query);
      return;
    }
    if (input.current) input.current.value = read.query;
    input.current?.setSelectionRange(read.fault.place.start, read.fault.place.end);
  };
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
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
        onInput={() => setEntered(nothingEntered)}
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
