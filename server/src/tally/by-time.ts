import { undated } from './calendar.ts';
import type { Columns } from './columns.ts';

/** Orders rows by time as printed, then by id; those without a date come last, newest id first. */
export function byTime(columns: Columns, direction: 'newest' | 'oldest'): (a: number, b: number) => number {
  const [minute, id] = [columns.minute.data, columns.id.data];
  const sign = direction === 'newest' ? -1 : 1;
  return (a, b) => {
    const [atA, atB] = [minute[a]!, minute[b]!];
    if (atA !== atB) {
      if (atA === undated) return 1;
      if (atB === undated) return -1;
      return (atA - atB) * sign;
    }
    return atA === undated ? id[b]! - id[a]! : (id[a]! - id[b]!) * sign;
  };
}
