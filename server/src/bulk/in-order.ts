/** Asks for each input and answers in the order of the inputs, with up to `window` under way; no answer waits for the next input. */
export async function* inOrder<I, O>(inputs: AsyncIterable<I> | Iterable<I>, ask: (input: I) => Promise<O>, window: number): AsyncGenerator<O> {
  const iterator = oneByOne(inputs);
  const underWay: Promise<O>[] = [];
  let next: Promise<IteratorResult<I, void>> | null = iterator.next();
  try {
    while (next !== null || underWay.length > 0) {
      const first: Come<I, O> = await Promise.race(expected(underWay.length < window ? next : null, underWay[0]));
      if ('output' in first) {
        void underWay.shift();
        yield first.output;
      } else if (first.input.done === true) next = null;
      else {
        const asked = ask(first.input.value);
        // Heard when its turn comes.
        asked.catch(() => undefined);
        underWay.push(asked);
        next = iterator.next();
      }
    }
  } finally {
    void iterator.return();
  }
}

type Come<I, O> = { input: IteratorResult<I, void> } | { output: O };

function expected<I, O>(next: Promise<IteratorResult<I, void>> | null, answer: Promise<O> | undefined): Promise<Come<I, O>>[] {
  return [...(next ? [next.then((input) => ({ input }))] : []), ...(answer ? [answer.then((output) => ({ output }))] : [])];
}

async function* oneByOne<I>(inputs: AsyncIterable<I> | Iterable<I>): AsyncGenerator<I, void, void> {
  yield* inputs;
}
