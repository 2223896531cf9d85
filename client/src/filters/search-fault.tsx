import type { TextQueryFault } from '@entente/shared/contract/text-tokens';
import { said } from '../text/said.ts';

/** What is wrong with a query, and the query with the place marked. */
export function SearchFault({ id, query, fault }: { id: string; query: string; fault: TextQueryFault }) {
  const { start, end } = fault.place;
  return (
    <div id={id} className="search-fault" role="alert">
      <p>{said(fault.message)}</p>
      <code dir="auto">
        {query.slice(0, start)}
        <mark>{query.slice(start, end) || '\u{A0}'}</mark>
        {query.slice(end)}
      </code>
    </div>
  );
}
