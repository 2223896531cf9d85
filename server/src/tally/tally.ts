import type { Filter } from '@entente/shared/contract/filter';
import type { Counted } from '../store/counted.ts';
import { Columns } from './columns.ts';
import { asksNothingOf, type Criteria, criteriaOf, relationTest } from './criteria.ts';
import { keptSelection, type Selecting } from './kept-selection.ts';
import { select } from './select.ts';

/** Answers every count from memory. Derived from the store: it can be rebuilt at any time. */
export interface Tally extends Selecting {
  readonly columns: Columns;
  has: (id: number) => boolean;
  /** Takes an article in, or replaces what was known under its id. */
  add: (one: Counted) => void;
  remove: (ids: readonly number[]) => void;
  /** Rows from one to before another that the filter counts, whatever its text; they hold until the next are selected. */
  selectIn: (filter: Filter, from: number, to: number) => Int32Array;
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
    ...keptSelection(columns, (filter, textIds, from, to) => select(columns, criteria(filter), textIds, { from, to })),
    selectIn: (filter, from, to) => select(columns, criteria(filter), null, { from, to }),
    criteria,
    relationTest: (filter) => relationTest(columns, criteria(filter)),
    relationPasses: (filter) => (asksNothingOf(criteria(filter)) ? null : relationTest(columns, criteria(filter))),
  };
}
