/**
 * Numbers in order, each once, in whichever is smaller: four bytes for each, or a bit for every number up to the last. More are put
 * behind the last.
 */
export class SortedNumbers {
  count = 0;
  #last = -1;
  #list: Int32Array = new Int32Array(0);
  /** In place of the list, once that would be larger. */
  #bits: Uint32Array | null = null;

  constructor(numbers: Int32Array) {
    this.append(numbers);
  }

  get bytes(): number {
    return (this.#bits ?? this.#list).byteLength;
  }

  /** In order, and behind those that are there. */
  append(numbers: Int32Array): void {
    if (numbers.length === 0) return;
    const count = this.count + numbers.length;
    const last = numbers.at(-1)!;
    if (this.#bits === null && count * 32 > last) this.#toBits();
    // Not back and forth.
    if (this.#bits !== null && count * 64 < last) this.#toList();
    this.#last = last;
    if (this.#bits === null) {
      if (count > this.#list.length) this.#list = larger(this.#list, new Int32Array(Math.ceil(count * 1.1)));
      this.#list.set(numbers, this.count);
    } else this.#mark(this.#bits, numbers);
    this.count = count;
  }

  has(number: number): boolean {
    // Beyond the end there is nothing, which counts as 0.
    if (this.#bits !== null) return ((this.#bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
    const at = this.#placeOf(number);
    return at < this.count && this.#list[at] === number;
  }

  /** Those from `start` on; they are the caller's own. */
  from(start: number): Int32Array {
    if (this.#bits === null) return this.#list.slice(this.#placeOf(start), this.count);
    if (start > this.#last) return new Int32Array(0);
    return start <= 0 ? read(this.#bits, 0, new Int32Array(this.count)) : this.#behind(this.#bits, start);
  }

  #behind(bits: Uint32Array, start: number): Int32Array {
    const numbers = read(bits, start >>> 5, new Int32Array(Math.min(this.count, this.#last - start + 64)));
    // Of the first word some may stand before.
    return numbers.subarray(numbers.findIndex((number) => number >= start));
  }

  /** The first place at which the list has this number or a later one. */
  #placeOf(number: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#list[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #toBits(): void {
    this.#bits = new Uint32Array(0);
    this.#mark(this.#bits, this.#list.subarray(0, this.count));
    this.#list = new Int32Array(0);
  }

  #toList(): void {
    this.#list = this.from(0);
    this.#bits = null;
  }

  #mark(before: Uint32Array, numbers: Int32Array): void {
    const words = ((numbers.at(-1) ?? 0) >>> 5) + 1;
    const bits = words > before.length ? larger(before, new Uint32Array(Math.ceil(words * 1.05))) : before;
    this.#bits = bits;
    for (let at = 0; at < numbers.length; at += 1) bits[numbers[at]! >>> 5]! |= 1 << (numbers[at]! & 31);
  }
}

function larger<A extends Int32Array | Uint32Array>(some: A, room: A): A {
  room.set(some);
  return room;
}

/** The numbers of the bits from a word on; `room` is enough for them. */
function read(bits: Uint32Array, firstWord: number, room: Int32Array): Int32Array {
  let count = 0;
  for (let word = firstWord; word < bits.length; word += 1) {
    const base = word << 5;
    for (let left = bits[word]!; left !== 0; left &= left - 1) room[count++] = base + 31 - Math.clz32(left & -left);
  }
  return room.subarray(0, count);
}

export const noNumbers = (): SortedNumbers => new SortedNumbers(new Int32Array(0));
