import { type Column, uint32 } from './column.ts';

/** A list of numbers for each row, one behind the other: that of row r lies from `first[r]` to `first[r + 1]`. */
export class Lists<A extends Uint8Array | Uint32Array> {
  readonly first = uint32();
  readonly items: Column<A>;

  constructor(items: Column<A>) {
    this.items = items;
    this.first.push(0);
  }

  push(list: Iterable<number>): void {
    for (const item of list) this.items.push(item);
    this.first.push(this.items.length);
  }

  /** Calls back for every item of a row. */
  each(row: number, see: (item: number) => void): void {
    const [first, items] = [this.first.data, this.items.data];
    for (let at = first[row]!; at < first[row + 1]!; at += 1) see(items[at]!);
  }

  some(row: number, test: (item: number) => boolean): boolean {
    const [first, items] = [this.first.data, this.items.data];
    for (let at = first[row]!; at < first[row + 1]!; at += 1) if (test(items[at]!)) return true;
    return false;
  }
}
