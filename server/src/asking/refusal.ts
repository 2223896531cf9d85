import { type Place, TextQueryFault } from '@entente/shared/contract/text-tokens';
import { BadCursor } from '../query/cursor.ts';
import { NotFound } from '../query/not-found.ts';
import { StoreError } from '../store/store-error.ts';

/** Why a question has no answer, as it passes from thread to thread: errors lose their class on the way. */
export interface Refusal {
  kind: 'not-found' | 'cursor' | 'text' | 'store';
  message: string;
  place: Place;
}

const kinds = [
  ['not-found', NotFound],
  ['cursor', BadCursor],
  ['text', TextQueryFault],
  ['store', StoreError],
] as const;

/** Null for what must not happen. */
export function refusalOf(error: unknown): Refusal | null {
  const kind = kinds.find(([, known]) => error instanceof known)?.[0];
  if (kind === undefined) return null;
  return { kind, message: (error as Error).message, place: error instanceof TextQueryFault ? error.place : { start: 0, end: 0 } };
}

export function errorOf({ kind, message, place }: Refusal): Error {
  if (kind === 'text') return new TextQueryFault(message, place);
  if (kind === 'cursor') return new BadCursor(message);
  return kind === 'not-found' ? new NotFound(message) : new StoreError(message);
}
