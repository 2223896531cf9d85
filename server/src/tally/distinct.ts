import type { Columns } from './columns.ts';
import type { Sum } from './kept-selection.ts';
import { NumberSet } from './number-set.ts';

/** Different numbers, as many as there are so far; negative ones are left out. */
class Distinct {
  count = 0;
  readonly #seen = new NumberSet();

  get bytes(): number {
    return this.#seen.bytes;
  }

  add(values: Int32Array, rows: Int32Array): void {
    for (let at = 0; at < rows.length; at += 1) {
      const value = values[rows[at]!]!;
      if (value < 0 || this.#seen.has(value)) continue;
      this.#seen.add(value);
      this.count += 1;
    }
  }
}

const distinct = (columns: Columns, name: 'story' | 'publisher'): Sum<Distinct> => ({
  name: `distinct ${name}`,
  start: () => new Distinct(),
  add: (state, rows) => state.add(columns[name].data, rows),
});

export const stories = (columns: Columns): Sum<Distinct> => distinct(columns, 'story');

export const publishers = (columns: Columns): Sum<Distinct> => distinct(columns, 'publisher');
