/** A set of small numbers, a bit each. */
export class NumberSet {
  #bits = new Uint32Array(32);

  isEmpty = true;

  get bytes(): number {
    return this.#bits.byteLength;
  }

  has(number: number): boolean {
    // Beyond the end there is nothing, which counts as 0.
    return ((this.#bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  add(number: number): void {
    const word = number >>> 5;
    this.isEmpty = false;
    if (word >= this.#bits.length) {
      const larger = new Uint32Array(Math.max(word + 1, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[word]! |= 1 << (number & 31);
  }
}
