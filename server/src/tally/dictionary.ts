const rooms = 256;

/** Numbers words in the order in which they come. */
export class Dictionary<W extends string = string> {
  readonly words: W[] = [];
  readonly #places = new Map<W, number>();

  /** Numbers for all words and for some that may come: what is added up by them has to begin anew only where even these are too few. */
  get room(): number {
    return (Math.floor(this.words.length / rooms) + 1) * rooms;
  }

  place(word: W): number {
    let at = this.#places.get(word);
    if (at === undefined) {
      at = this.words.length;
      this.words.push(word);
      this.#places.set(word, at);
    }
    return at;
  }

  find(word: W): number | undefined {
    return this.#places.get(word);
  }
}
