import { IngestError } from './ingest-error.ts';

/** Reads a stream to its end, or gives it up once it is larger than `limit` bytes: after decompression, so a small bomb is a large page. */
export async function readLimited(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) throw new IngestError('too-large', `The page is larger than ${Math.round(limit / 1_000_000)} MB and was not read.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
