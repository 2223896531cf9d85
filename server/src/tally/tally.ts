import type { Filter } from '@entente/shared/contract/filter';
import type { Counted } from '../store/counted.ts';
import { Columns } from './columns.ts';
import { criteriaOf, relationTest } from './criteria.ts';
import { select } from './select.ts';

/** Answers every count from memory. Derived from the store: it can be rebuilt at any time. */
export interface Tally {
  readonly columns: Columns;
  has: (id: number) => boolean;
  /** Takes an article in, or replaces what was known under its id. */
  add: (one: Counted) => void;
  remove: (ids: readonly number[]) => void;
  /** Rows that the filter counts; `textIds` are the ids that its text finds (their order is kept), null where it asks for none. */
  select: (filter: Filter, textIds: readonly number[] | null) => Int32Array;
  /** Whether a relation meets the filter's pair, stance and topic together. */
  relationTest: (filter: Filter) => (relation: number) => boolean;
}

export async function openTally(all: AsyncIterable<readonly Counted[]> | Iterable<readonly Counted[]>): Promise<Tally> {
  const columns = new Columns();
  for await (const some of all) for (const one of some) columns.append(one);
  return tallyOver(columns);
}

export function tallyOver(columns: Columns): Tally {
  return {
    columns,
    has: (id) => columns.rowOf(id) !== undefined,
    add: (one) => columns.append(one),
    remove: (ids) => ids.forEach((id) => columns.drop(id)),
    select: (filter, textIds) => select(columns, criteriaOf(filter, columns), textIds),
    relationTest: (filter) => relationTest(columns, criteriaOf(filter, columns)),
  };
}
