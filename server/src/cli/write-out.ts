import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits while the reader is slower than we are, so that a long run stays small in memory. */
export async function writeOut(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
