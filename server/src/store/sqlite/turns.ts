import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets one piece of work at a time have what is guarded, first come, first served. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #within = new AsyncLocalStorage<true>();

  /** Waiting inside of one's own turn would never end: that is a fault of the program, and is said. */
  take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#within.getStore()) {
      return Promise.reject(new Error('Inside a transaction only the database that it was handed may be used.'));
    }
    const turn = this.#last.then(() => this.#within.run(true, work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Comes when all that has been asked for is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
