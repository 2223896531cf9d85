import type { Filter } from '@entente/shared/contract/filter';
import type { Counted } from '../store/counted.ts';
import { Columns } from './columns.ts';
import { asksNothingOf, type Criteria, criteriaOf, relationTest } from './criteria.ts';
import { keptSelection } from './kept-selection.ts';
import { select } from './select.ts';
import type { TextIds } from './text-ids.ts';

/** Answers every count from memory. Derived from the store: it can be rebuilt at any time. */
export interface Tally {
  readonly columns: Columns;
  has: (id: number) => boolean;
  /** Takes an article in, or replaces what was known under its id. */
  add: (one: Counted) => void;
  remove: (ids: readonly number[]) => void;
  /** Rows that the filter counts, not to be written to; `textIds` is what its text finds, null where it asks for none. */
  select: (filter: Filter, textIds: TextIds | null) => Int32Array;
  criteria: (filter: Filter) => Criteria;
  /** Whether a relation meets all that the filter asks of one. */
  relationTest: (filter: Filter) => (relation: number) => boolean;
  /** The same; null where each relation does. */
  relationPasses: (filter: Filter) => ((relation: number) => boolean) | null;
}

export async function openTally(all: AsyncIterable<readonly Counted[]> | Iterable<readonly Counted[]>): Promise<Tally> {
  const columns = new Columns();
  for await (const some of all) for (const one of some) columns.append(one);
  return tallyOver(columns);
}

export function tallyOver(columns: Columns): Tally {
  const criteria = (filter: Filter): Criteria => criteriaOf(filter, columns);
  return {
    columns,
    has: (id) => columns.rowOf(id) !== undefined,
    add: (one) => columns.append(one),
    remove: (ids) => ids.forEach((id) => columns.drop(id)),
    select: keptSelection(columns, (filter, textIds, from) => select(columns, criteria(filter), textIds, from)),
    criteria,
    relationTest: (filter) => relationTest(columns, criteria(filter)),
    relationPasses: (filter) => (asksNothingOf(criteria(filter)) ? null : relationTest(columns, criteria(filter))),
  };
}
