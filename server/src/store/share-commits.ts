import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

type Transaction = Database['transaction'];

interface Waiting {
  /** Answers what is to be told to the one who waits, once all is committed. */
  work: (db: Database) => Promise<() => void>;
  fail: (error: unknown) => void;
}

/** So many share one commit: enough to make its price small, few enough that others get their turn. */
const most = 64;

/**
 * Transactions that wait for their turn at the same time are committed together, for to reach the disk costs the same for one as for
 * many. Each is still wholly done or not at all (a fault takes back its own work alone), and is answered after the commit.
 */
export function shareCommits(inTurn: Transaction): Transaction {
  let queue: Waiting[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    busy = true;
    for (; queue.length > 0;) {
      const group = queue.slice(0, most);
      queue = queue.slice(most);
      try {
        const answers = await inTurn((db) => (group.length === 1 ? alone(db, group[0]!) : together(db, group)));
        for (const answer of answers) answer();
      } catch (error) {
        for (const { fail } of group) fail(error);
      }
    }
    busy = false;
  }

  return <T>(work: (db: Database) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      queue.push({
        work: async (db) => {
          const result = await work(db);
          return () => resolve(result);
        },
        fail: reject,
      });
      if (!busy) void drain();
    });
}

const alone = async (db: Database, { work }: Waiting): Promise<(() => void)[]> => [await work(db)];

async function together(db: Database, group: readonly Waiting[]): Promise<(() => void)[]> {
  const answers: (() => void)[] = [];
  for (const { work, fail } of group) {
    try {
      answers.push(await db.transaction(work));
    } catch (error) {
      // A full disk or a lost connection concerns all of them: the transaction is gone.
      if (error instanceof StoreError) throw error;
      answers.push(() => fail(error));
    }
  }
  return answers;
}
