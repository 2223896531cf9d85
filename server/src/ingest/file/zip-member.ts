import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';

/** An archive that cannot be read: the message is in plain words. */
export class ArchiveFault extends Error {}

/** A file inside an archive, or any other that can be read from its beginning more than once. */
export interface RereadableFile {
  name: string;
  read: () => AsyncIterable<Uint8Array>;
}

/** What the end of a whole archive says of its only file. */
interface Stated {
  compressed: number;
  size: number;
  crc: number;
}

const signature = { file: 0x04034b50, entry: 0x02014b50 };
const endBytes = 22;
/** A comment may stand behind the end. */
const longestEnd = endBytes + 65_535;
const methods = { stored: 0, deflated: 8 };

/**
 * The only file in a ZIP archive, as GDELT publishes its events: unpacked as it is read. Only the beginning of an archive is enough
 * to look at the beginning of its file. Throws an `ArchiveFault`.
 */
export async function zipMember(path: string): Promise<RereadableFile> {
  const file = await open(path);
  try {
    const head = await bytesAt(file, 0, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== signature.file) throw new ArchiveFault('The file is called .zip and is no ZIP archive.');
    if ((head.readUInt16LE(6) & 1) === 1) throw new ArchiveFault('The archive is locked with a password.');
    const method = head.readUInt16LE(8);
    if (method !== methods.stored && method !== methods.deflated) throw new ArchiveFault('The archive is packed in a way that is not read.');
    const nameLength = head.readUInt16LE(26);
    const name = (await bytesAt(file, 30, nameLength)).toString('utf8');
    const start = 30 + nameLength + head.readUInt16LE(28);
    const stated = await statedAtEnd(file);
    if (method === methods.stored && stated === null) throw damaged();
    return { name, read: () => unpacked(path, start, method, stated) };
  } finally {
    await file.close();
  }
}

const damaged = (): ArchiveFault => new ArchiveFault('The archive is damaged or broken off.');

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** Null where the end of the archive is not there. */
async function statedAtEnd(file: FileHandle): Promise<Stated | null> {
  const { size } = await file.stat();
  const from = Math.max(0, size - longestEnd);
  const tail = await bytesAt(file, from, size - from);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.length - end < endBytes) return null;
  const files = tail.readUInt16LE(end + 10);
  if (files !== 1) throw new ArchiveFault(`The archive holds ${files} files. Unpack it and add them one by one, or as a folder.`);
  const entry = await bytesAt(file, tail.readUInt32LE(end + 16), 46);
  if (entry.length < 46 || entry.readUInt32LE(0) !== signature.entry) throw damaged();
  return { crc: entry.readUInt32LE(16), compressed: entry.readUInt32LE(20), size: entry.readUInt32LE(24) };
}

/** Held against what the archive states: a file that grows beyond its size is not read on. */
async function* unpacked(path: string, start: number, method: number, stated: Stated | null): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path, stated === null ? { start } : { start, end: start + stated.compressed - 1 });
  // What goes wrong on the way comes out of the pieces.
  const pieces: AsyncIterable<Uint8Array> = method === methods.stored ? packed : pipeline(packed, createInflateRaw(), () => {});
  let [size, crc] = [0, 0];
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (stated !== null && size > stated.size) throw damaged();
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? damaged() : error;
  } finally {
    packed.destroy();
  }
  if (stated !== null && (size !== stated.size || crc !== stated.crc)) throw damaged();
}
