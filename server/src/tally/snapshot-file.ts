import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { Columns } from './columns.ts';
import { derive } from './derive.ts';

const magic = 'entente tally 1\n';
const slice = 4 << 20;

/** What a snapshot is of: it counts for nothing elsewhere. */
export const SnapshotOf = z.object({
  /** Lists that the numbers in the columns stand for. */
  words: z.string(),
  store: z.string(),
  mark: z.object({ article: z.number().int(), change: z.number().int() }),
  proof: z.string(),
  articles: z.number().int(),
});
export type SnapshotOf = z.output<typeof SnapshotOf>;

const Head = SnapshotOf.extend({
  lengths: z.array(z.number().int().nonnegative()),
  wordBytes: z.number().int().nonnegative(),
  highestStory: z.number().int(),
});

/** A file that cannot be believed, and why. */
export class SnapshotFault extends Error {}

/**
 * Writes the columns beside the store: under another name first, so that there is a whole one or none. What comes meanwhile may
 * be in it or not; whoever reads it follows the store from its mark on.
 */
export async function writeSnapshot(file: string, columns: Columns, of: SnapshotOf): Promise<void> {
  const words = Buffer.from(JSON.stringify(columns.dictionaries.map((dictionary) => dictionary.words)));
  const all = columns.columns.map(({ data, length }) => data.subarray(0, length));
  const lengths = all.map((data) => data.length);
  const head = Buffer.from(
    JSON.stringify({ ...of, lengths, wordBytes: words.length, highestStory: columns.highestStory } satisfies z.input<typeof Head>),
  );
  // Beside a PostgreSQL store nobody else has needed the folder yet.
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  const handle = await open(partial, 'w');
  try {
    let sum = 0;
    const put = async (bytes: Uint8Array): Promise<void> => {
      for (let at = 0; at < bytes.length; at += slice) {
        // A copy, for other hands may write there while the disk reads.
        const part = Buffer.from(bytes.subarray(at, at + slice));
        sum = crc32(part, sum);
        await handle.writeFile(part);
      }
    };
    await put(Buffer.from(magic));
    await put(number(head.length));
    await put(head);
    for (const data of all) await put(new Uint8Array(data.buffer, 0, data.byteLength));
    await put(words);
    await handle.writeFile(number(sum));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(partial, file);
  await flushFolder(dirname(file));
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** Null where there is none; throws a `SnapshotFault` where it cannot be believed. */
export function readSnapshot(file: string): { columns: Columns; of: SnapshotOf } | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new SnapshotFault(`it cannot be read (${(error as Error).message})`, { cause: error });
  }
  try {
    return readFrom(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readFrom(descriptor: number): { columns: Columns; of: SnapshotOf } {
  let [sum, at] = [0, 0];
  const fill = (bytes: Uint8Array): Uint8Array => {
    for (let done = 0; done < bytes.length;) {
      const read = readSync(descriptor, bytes, done, bytes.length - done, at);
      if (read === 0) throw new SnapshotFault('it ends too early');
      [done, at] = [done + read, at + read];
    }
    sum = crc32(bytes, sum);
    return bytes;
  };
  const take = (size: number): Buffer => Buffer.from(fill(Buffer.alloc(size)));
  if (take(magic.length).toString() !== magic) throw new SnapshotFault('another version wrote it');
  const size = fstatSync(descriptor).size;
  const headSize = take(4).readUInt32LE();
  if (headSize > size) throw new SnapshotFault('it is damaged');
  const head = parsed(Head, take(headSize));
  const columns = new Columns();
  if (head.lengths.length !== columns.columns.length) throw new SnapshotFault('another version wrote it');
  if (head.lengths.some((length) => length > size) || head.wordBytes > size) throw new SnapshotFault('it is damaged');
  for (const [place, column] of columns.columns.entries()) {
    const length = head.lengths[place]!;
    column.reach(length);
    column.length = length;
    fill(new Uint8Array(column.memory, 0, column.bytes));
  }
  const words = parsed(z.array(z.array(z.string())), take(head.wordBytes));
  const expected = sum;
  if (take(4).readUInt32LE() !== expected || at !== size) throw new SnapshotFault('its checksum does not hold');
  for (const [place, dictionary] of columns.dictionaries.entries()) for (const word of words[place] ?? []) dictionary.place(word);
  derive(columns);
  columns.highestStory = head.highestStory;
  return { columns, of: head };
}

function parsed<T>(schema: z.ZodType<T>, bytes: Buffer): T {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new SnapshotFault('it is damaged', { cause: error });
  }
}
