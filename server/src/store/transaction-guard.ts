import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows whether we are inside of a transaction. To write beside it from there would wait for itself, or be left out of it. */
export class TransactionGuard {
  readonly #within = new AsyncLocalStorage<true>();

  check(): void {
    if (this.#within.getStore()) throw new Error('Inside a transaction only the database that it was handed may be used.');
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#within.run(true, work);
  }
}
