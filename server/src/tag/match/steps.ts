/** Numbers that a step takes: where from, by which word, where to. */
const each = 3;

const placeOf = (from: number, key: number): number => {
  const hash = Math.imul(from, 0x9e_37_79_b1 | 0) ^ Math.imul(key, 0x85_eb_ca_6b | 0);
  return hash ^ (hash >>> 15);
};

/** Where a next word leads to: from one number, by a word's key, to another number. In one typed array, by the hash of the first two. */
export class Steps {
  #steps = new Int32Array(256 * each);
  #count = 0;

  /** 0 where the word leads nowhere. */
  to(from: number, key: number): number {
    return this.#steps[this.#find(from, key) + 2]!;
  }

  add(from: number, key: number, to: number): void {
    this.#count += 1;
    if (this.#count * 2 > this.#steps.length / each) this.#spread();
    this.#place(from, key, to);
  }

  /** Where the step stands, or else a free place for it. */
  #find(from: number, key: number): number {
    const last = this.#steps.length / each - 1;
    for (let place = placeOf(from, key); ; place += 1) {
      const at = (place & last) * each;
      if ((this.#steps[at] === from && this.#steps[at + 1] === key) || this.#steps[at + 2] === 0) return at;
    }
  }

  #spread(): void {
    const old = this.#steps;
    this.#steps = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += each) if (old[at + 2] !== 0) this.#place(old[at]!, old[at + 1]!, old[at + 2]!);
  }

  #place(from: number, key: number, to: number): void {
    const at = this.#find(from, key);
    this.#steps[at] = from;
    this.#steps[at + 1] = key;
    this.#steps[at + 2] = to;
  }
}
