/** What was just done, in words, and how it is taken back. */
export interface UndoOffer {
  text: string;
  undo: () => Promise<unknown>;
}

let current: UndoOffer | null = null;
const listeners = new Set<() => void>();

function put(offer: UndoOffer | null): void {
  current = offer;
  for (const listener of listeners) listener();
}

/** Offers to take back what was done last. One at a time: the newest is the one that Ctrl Z means. */
export const offerUndo = (text: string, undo: UndoOffer['undo']): void => put({ text, undo });

export const closeUndoOffer = (): void => put(null);

export const undoOffers = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): UndoOffer | null => current,
};
