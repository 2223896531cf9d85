import type { StorePlace } from '../store/open-store.ts';
import type { Mark, Store } from '../store/store.ts';
import { countInThreads } from './count-in-threads.ts';
import { catchUp, type Follower, follow } from './follow.ts';
import { readSnapshot, SnapshotFault, type SnapshotOf, writeSnapshot } from './snapshot-file.ts';
import { openTally, type Tally, tallyOver } from './tally.ts';
import { wordsOfColumns } from './words-of-columns.ts';

export interface CountingParts {
  store: Pick<Store, 'counted' | 'writeCounted' | 'total' | 'mark' | 'since' | 'sourceCountries' | 'identity' | 'proofOf'>;
  /** Where the store is, so that threads can read it too; nothing where they need not. */
  place?: StorePlace | undefined;
  /** Where a snapshot lies between two runs. */
  file: string;
  say: (line: string) => void;
  /** Milliseconds between two snapshots. */
  every?: number;
}

export interface Counting {
  tally: Tally;
  follower: Follower;
  /** Writes a last snapshot. */
  close: () => Promise<void>;
}

const fewMinutes = 5 * 60_000;

/** Behind a snapshot with more changes than this share of it, reading everything is faster; so it is with more dead rows. */
const most = 0.3;

/** The tally of a store: from its snapshot where that is beyond doubt, else from the store. It follows the store from then on. */
export async function openCounting({ store, place, file, say, every = fewMinutes }: CountingParts): Promise<Counting> {
  const begun = performance.now();
  const { tally, mark, how } = (await fromSnapshot({ store, file, say })) ?? (await fromStore({ store, place, file, say }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (Number(seconds) >= 1) say(`${tally.columns.living} articles are counted, ${how}, after ${seconds} seconds.`);
  const follower = follow({ store, tally, from: mark, onFault: (error) => say(`The store could not be read: ${(error as Error).message}`) });
  const keep = keeping({ store, file, say }, tally, follower);
  const clock = setInterval(() => void keep(), every);
  clock.unref();
  return {
    tally,
    follower,
    async close() {
      clearInterval(clock);
      await follower.stop();
      await keep();
    },
  };
}

interface Opened {
  tally: Tally;
  mark: Mark;
  how: string;
}

async function fromStore({ store, place, say }: CountingParts): Promise<Opened> {
  const mark = await store.mark();
  const tally = (await fromParts(store, place, mark, say)) ?? (await openTally(store.counted(say)));
  return { tally, mark: await catchUp({ store, tally }, mark), how: 'as the store has them' };
}

async function fromParts(
  store: CountingParts['store'],
  place: StorePlace | undefined,
  { article }: Mark,
  say: CountingParts['say'],
): Promise<Tally | null> {
  if (place === undefined) return null;
  const unwritten = await store.writeCounted(say);
  const columns = await countInThreads(place, article);
  if (columns === null) return null;
  const tally = tallyOver(columns);
  unwritten.forEach(tally.add);
  return tally;
}

async function fromSnapshot({ store, file, say }: CountingParts): Promise<Opened | null> {
  try {
    const read = readSnapshot(file);
    if (read === null) return null;
    await believe(store, read.of, read.columns.size);
    const tally = tallyOver(read.columns);
    const mark = await catchUp({ store, tally }, read.of.mark);
    return { tally, mark: await agree(store, tally, mark), how: 'as the snapshot has them' };
  } catch (error) {
    if (!(error instanceof SnapshotFault)) throw error;
    say(`The snapshot of the tally (${file}) is not used: ${error.message}. Everything is counted anew.`);
    return null;
  }
}

/** Throws where the snapshot may be of another store, another time or another program. */
async function believe(store: CountingParts['store'], { words, store: identity, mark, proof, articles }: SnapshotOf, rows: number): Promise<void> {
  if (words !== wordsOfColumns()) throw new SnapshotFault('another version wrote it');
  if (identity !== (await store.identity())) throw new SnapshotFault('it is of another store, or of this one before it was restored or changed');
  const now = await store.mark();
  if (mark.article > now.article || mark.change > now.change) throw new SnapshotFault('the store has gone back behind it');
  if (proof !== (await store.proofOf(mark))) throw new SnapshotFault('the store has another history');
  const behind = now.article - mark.article + now.change - mark.change;
  if (behind > 1000 && behind > articles * most) throw new SnapshotFault(`${behind} changes have come since`);
  if (rows - articles > 1000 && rows - articles > articles * most) throw new SnapshotFault(`${rows - articles} rows of it are dead`);
}

/** Others may be writing: what they wrote is taken in before it is counted again. */
async function agree(store: CountingParts['store'], tally: Tally, from: Mark): Promise<Mark> {
  let mark = from;
  for (let tries = 0; tries < 5; tries += 1) {
    if ((await store.total()) === tally.columns.living) return mark;
    mark = await catchUp({ store, tally }, mark);
  }
  throw new SnapshotFault(`it comes to ${tally.columns.living} articles, and the store has ${await store.total()}`);
}

/** Writes a snapshot where something is new; one after the other. */
function keeping({ store, file, say }: CountingParts, { columns }: Tally, follower: Follower): () => Promise<void> {
  let [kept, writing] = ['', Promise.resolve()];
  const write = async (): Promise<void> => {
    const mark = follower.mark();
    const proof = await store.proofOf(mark);
    const state = JSON.stringify([mark, columns.living]);
    if (proof === null || state === kept) return;
    try {
      await writeSnapshot(file, columns, { words: wordsOfColumns(), store: await store.identity(), mark, proof, articles: columns.living });
      kept = state;
    } catch (error) {
      say(`The snapshot of the tally could not be written (${(error as Error).message}). The next start counts everything anew.`);
    }
  };
  return () => (writing = writing.then(write));
}
