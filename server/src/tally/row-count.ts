import { dayOfMinute, dayText, undated } from './calendar.ts';
import type { Columns } from './columns.ts';

/** What is counted of the rows that share something: articles, stories, days. */
export class RowCount {
  articles = 0;
  readonly #stories = new Set<number>();
  readonly #days = new Set<number>();

  add(columns: Columns, row: number): void {
    this.articles += 1;
    this.#stories.add(columns.story.data[row]!);
    const minute = columns.minute.data[row]!;
    if (minute !== undated) this.#days.add(dayOfMinute(minute));
  }

  get stories(): number {
    return this.#stories.size;
  }

  /** Different days, oldest first. */
  get days(): string[] {
    return [...this.#days].sort((a, b) => a - b).map(dayText);
  }

  get span(): { first: string | null; last: string | null } {
    let [first, last] = [Infinity, -Infinity];
    for (const day of this.#days) [first, last] = [Math.min(first, day), Math.max(last, day)];
    return last === -Infinity ? { first: null, last: null } : { first: dayText(first), last: dayText(last) };
  }
}

/** The count under a key, new where it is first asked for. */
export function countAt(counts: Map<number, RowCount>, key: number): RowCount {
  const count = counts.get(key) ?? new RowCount();
  counts.set(key, count);
  return count;
}
