type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * A typed array that grows, in memory that threads share. Loops read `data` up to `length`; it is replaced when it grows, so it
 * is fetched anew for every question.
 */
/** @public Its name stands in the declarations of `columns.ts`. */
export class Column<A extends Numbers = Numbers> {
  data: A;
  length = 0;
  readonly #over: (memory: SharedArrayBuffer) => A;

  constructor(over: (memory: SharedArrayBuffer) => A, width: number, size = 1024) {
    this.#over = over;
    this.data = over(new SharedArrayBuffer(size * width));
  }

  get memory(): SharedArrayBuffer {
    return this.data.buffer as SharedArrayBuffer;
  }

  get bytes(): number {
    return this.length * this.data.BYTES_PER_ELEMENT;
  }

  push(value: number): void {
    this.reach(this.length + 1);
    this.data[this.length] = value;
    this.length += 1;
  }

  /** Sets one place, wherever it is; places between read as 0. */
  set(at: number, value: number): void {
    this.reach(at + 1);
    this.data[at] = value;
    this.length = Math.max(this.length, at + 1);
  }

  /** Makes room for so many. */
  reach(size: number): void {
    if (size <= this.data.length) return;
    // Large ones grow by less: what they leave behind is memory too.
    const room = Math.max(size, Math.ceil(this.data.length * (this.data.length < 1_000_000 ? 1.5 : 1.2)));
    const larger = this.#over(new SharedArrayBuffer(room * this.data.BYTES_PER_ELEMENT));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }

  /** Takes over what another thread has in its column. */
  adopt(memory: SharedArrayBuffer | undefined, length: number): void {
    if (memory !== undefined) this.data = this.#over(memory);
    this.length = length;
  }
}

export const int32 = () => new Column((memory) => new Int32Array(memory), 4);
export const uint32 = () => new Column((memory) => new Uint32Array(memory), 4);
export const uint16 = () => new Column((memory) => new Uint16Array(memory), 2);
export const uint8 = () => new Column((memory) => new Uint8Array(memory), 1);
