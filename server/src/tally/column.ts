type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A typed array that grows. Loops read `data` up to `length`; it is replaced when it grows, so it is fetched anew for every question. */
/** @public Its name stands in the declarations of `columns.ts`. */
export class Column<A extends Numbers> {
  data: A;
  length = 0;
  readonly #make: (size: number) => A;

  constructor(make: (size: number) => A, size = 1024) {
    this.#make = make;
    this.data = make(size);
  }

  push(value: number): void {
    this.#reach(this.length + 1);
    this.data[this.length] = value;
    this.length += 1;
  }

  /** Sets one place, wherever it is; places between read as 0. */
  set(at: number, value: number): void {
    this.#reach(at + 1);
    this.data[at] = value;
    this.length = Math.max(this.length, at + 1);
  }

  #reach(size: number): void {
    if (size <= this.data.length) return;
    const larger = this.#make(Math.max(size, Math.ceil(this.data.length * 1.5)));
    larger.set(this.data);
    this.data = larger;
  }
}

export const int32 = () => new Column((size) => new Int32Array(size));
export const uint32 = () => new Column((size) => new Uint32Array(size));
export const uint16 = () => new Column((size) => new Uint16Array(size));
export const uint8 = () => new Column((size) => new Uint8Array(size));
