/** Numbers words in the order in which they come. */
export class Dictionary<W extends string = string> {
  readonly words: W[] = [];
  readonly #places = new Map<W, number>();

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
