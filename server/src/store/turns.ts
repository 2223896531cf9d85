import { TransactionGuard } from './transaction-guard.ts';

/** Lets one piece of work at a time have what is guarded, first come, first served. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #guard = new TransactionGuard();

  async take<T>(work: () => Promise<T>): Promise<T> {
    this.#guard.check();
    const turn = this.#last.then(() => this.#guard.run(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Comes when all that has been asked for is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
