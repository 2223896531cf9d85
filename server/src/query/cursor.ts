import { z } from 'zod';

/** Where the next page begins: after this time and id, or (by relevance) after so many. */
const Cursor = z.union([
  z.object({ minute: z.number().int(), id: z.number().int() }).strict(),
  z.object({ skip: z.number().int().nonnegative() }).strict(),
]);
export type Cursor = z.output<typeof Cursor>;

/** A cursor that was not made here. */
export class BadCursor extends Error {}

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

export function readCursor(text: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch (error) {
    throw new BadCursor('The cursor is not one that this list gave.', { cause: error });
  }
}
