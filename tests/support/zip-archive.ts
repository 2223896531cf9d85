import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive as programs write it. `streamed`: its sizes stand behind each file, for they were not known before. */
export function zipArchive(files: Readonly<Record<string, string | Uint8Array>>, { method = 8, flags = 0, streamed = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [raw, label] = [Buffer.from(content as string), Buffer.from(name)];
    const data = method === 8 ? deflateRawSync(raw) : raw;
    const [crc, bits] = [crc32(raw), flags | (streamed ? 8 : 0)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(bits, 6);
    local.writeUInt16LE(method, 8);
    if (!streamed)
      for (const [at, value] of [
        [14, crc],
        [18, data.length],
        [22, raw.length],
      ] as const)
        local.writeUInt32LE(value, at);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(bits, 8);
    entry.writeUInt16LE(method, 10);
    for (const [at, value] of [
      [16, crc],
      [20, data.length],
      [24, raw.length],
      [42, offset],
    ] as const)
      entry.writeUInt32LE(value, at);
    entry.writeUInt16LE(label.length, 28);
    locals.push(local, label, data);
    entries.push(entry, label);
    offset += local.length + label.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
