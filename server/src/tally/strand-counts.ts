import type { Filter } from '@entente/shared/contract/filter';
import { dayOfMinute, undated } from './calendar.ts';
import type { Columns } from './columns.ts';
import { relationPart } from './criteria.ts';
import type { Sum } from './kept-selection.ts';
import { type EachKey, keyCounts, type KeyCounts } from './key-counts.ts';
import type { Passes } from './pair-totals.ts';

/** Strands that the relations of a row name, where they pass. */
function eachStrand(columns: Columns, passes: Passes): (row: number, see: (strand: number, relation: number) => void) => void {
  const [firstRelation, first, items] = [columns.firstRelation.data, columns.strands.first.data, columns.strands.items.data];
  return (row, see) => {
    const [from, end] = [firstRelation[row]!, firstRelation[row + 1]!];
    // Most rows name none.
    if (first[from] === first[end]) return;
    for (let relation = from; relation < end; relation += 1) {
      const last = first[relation + 1]!;
      if (first[relation] === last || (passes !== null && !passes(relation))) continue;
      for (let at = first[relation]!; at < last; at += 1) see(items[at]!, relation);
    }
  };
}

/** Articles, stories and days of each strand, under what the filter asks of a relation, which is what `passes` tests. */
export function strandCounts(columns: Columns, filter: Filter, passes: Passes): Sum<KeyCounts> {
  const each: EachKey = eachStrand(columns, passes);
  return keyCounts(columns, `strands ${relationPart(filter)}`, columns.strandNames.room, each);
}

/** So many of the newest days are kept of each strand. */
export const mostDays = 100;

/** What else is told of each strand. */
export class StrandDetails {
  /** By strand: articles by pair. */
  readonly pairs = new Map<number, Map<number, number>>();
  /** By strand: the newest of its days, and some before them. */
  readonly days = new Map<number, Set<number>>();

  get bytes(): number {
    const sizes = [...this.pairs.values(), ...this.days.values()].map(({ size }) => size);
    return sizes.reduce((sum, size) => sum + size * 24, 0);
  }

  see(strand: number, pair: number, minute: number): void {
    const pairs = this.pairs.get(strand) ?? new Map<number, number>();
    this.pairs.set(strand, pairs.set(pair, (pairs.get(pair) ?? 0) + 1));
    if (minute === undated) return;
    const days = this.days.get(strand) ?? new Set<number>();
    this.days.set(strand, days.add(dayOfMinute(minute)));
    // What is older than the newest stays so, whatever comes.
    if (days.size > mostDays * 4) for (const day of [...days].sort((a, b) => a - b).slice(0, -mostDays)) days.delete(day);
  }
}

export const strandDetails = (columns: Columns, filter: Filter, passes: Passes): Sum<StrandDetails> => ({
  name: `strand details ${relationPart(filter)}`,
  start: () => new StrandDetails(),
  add(details, rows) {
    const [each, pair, minute] = [eachStrand(columns, passes), columns.pair.data, columns.minute.data];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      each(row, (strand, relation) => details.see(strand, pair[relation]!, minute[row]!));
    }
  },
});
