import type { AddOutcome } from '@entente/shared/contract/add';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { PackedReading } from './stages.ts';
import type { Counted } from './store/counted.ts';
import { StoreError } from './store/store-error.ts';
import type { AddResult, ChooseStory, Store } from './store/store.ts';

/** The stages, handed in: none of them knows another. */
export interface Stages {
  /** Extract → tag, and what can be made of it; in another thread where much is read. */
  read: (document: RawDocument) => PackedReading | Promise<PackedReading>;
  chooseStory: ChooseStory;
  store: Pick<Store, 'add'>;
  tally: { add(one: Counted): void };
  /** Told of what must not happen: a stage that threw. */
  onFault: (error: unknown, document: RawDocument) => void;
}

export interface Pipeline {
  /** Documents are stored in the order in which they are handed over, also where several are being read at once. */
  take(document: RawDocument): Promise<AddOutcome>;
}

/** The way of one document: read (extract → tag) → group → store → tally. One that breaks a stage leaves the others alone. */
export function createPipeline({ read, chooseStory, store, tally, onFault }: Stages): Pipeline {
  /** Ends when all that came before is with the store. */
  let before: Promise<void> = Promise.resolve();

  async function keep(reading: PackedReading): Promise<AddOutcome> {
    if (reading.kind === 'skipped') return { outcome: 'skipped', message: reading.message };
    const { title, relevant, day } = reading.packed;
    const result = await store.add(reading.packed, chooseStory);
    if (result.kind === 'duplicate') return duplicate(result, title);
    tally.add(result.stored);
    return { outcome: 'stored', id: result.stored.id, title, message: 'Added.', relevant, ...(day === null ? { undated: true } : {}) };
  }

  async function pass(raw: RawDocument, turn: Promise<void>, handOver: () => void): Promise<AddOutcome> {
    try {
      const reading = await read(raw);
      await turn;
      const kept = keep(reading);
      // The store keeps the order of those who wait, and commits them together.
      handOver();
      return await kept;
    } catch (error) {
      onFault(error, raw);
      if (error instanceof StoreError) return { outcome: 'failed', message: error.message };
      return {
        outcome: 'failed',
        message: 'Entente could not read this document because of a fault of its own; it was not stored. The log says more.',
      };
    }
  }

  return {
    take(document) {
      const turn = before;
      const handedOver = gate();
      before = handedOver.opened;
      const outcome = pass(document, turn, handedOver.open);
      // Where nothing was to be stored, the next one still waits for those before.
      void outcome.then(() => turn).then(handedOver.open);
      return outcome;
    },
  };
}

/** A promise, and the way to keep it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let keep: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { opened, open: () => keep?.() };
}

function duplicate({ id, by }: AddResult & { kind: 'duplicate' }, title: string): AddOutcome {
  const message = by === 'text' ? 'This text is already here.' : 'An article from this address is already here.';
  return { outcome: 'duplicate', id, title, message };
}
