import { TextDecoder } from 'node:util';
import { isSense, sniffEncoding, sniffUtf16 } from './sniff-encoding.ts';

const marks: [label: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings whose bytes can pass for UTF-8 although they are not. */
const sevenOrSixteenBit = /^(?:utf-16|iso-2022|hz-)/u;

/** The single-byte encoding of older Turkish pages; it agrees with Western European ones but for six letters. */
const lastResort = 'windows-1254';

/** A decoder for the encoding that the label names, by the web's rules; null where nobody knows the name. */
function decoderFor(label: string | undefined): TextDecoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** One broken character does not make a UTF-8 page a Turkish one: only when most of its special characters are broken. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const special = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return special > broken;
}

/** Encodings of one byte a letter that are written into pages by habit, whatever the pages are in. */
const habitual = /^(?:windows-125[24]|iso-8859-1[5]?|us-ascii)$/u;

/**
 * The encoding of bytes: by byte-order mark, else by what the bytes prove, else by the first label that is a known encoding, else by the
 * letters. Bytes that are valid UTF-8 are UTF-8 whatever a label says: a wrong label is common, the accident is not. A Western label, and
 * one that the bytes cannot be read by, is believed only as long as the bytes do not speak for another encoding.
 */
export function encodingOf(bytes: Uint8Array, labels: readonly (string | undefined)[] = []): string {
  const mark = marks.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark) return mark[0];
  const wide = sniffUtf16(bytes);
  if (wide) return wide;
  const declared = labels.map(decoderFor).find((decoder) => decoder !== null) ?? null;
  if (declared && sevenOrSixteenBit.test(declared.encoding)) return declared.encoding;
  if (isUtf8(bytes)) return 'utf-8';
  if (declared && declared.encoding !== 'utf-8') {
    if (!habitual.test(declared.encoding) && isRead(declared.decode(bytes)) && isSense(bytes, declared.encoding)) return declared.encoding;
    const sniffed = sniffEncoding(bytes);
    return sniffed === null || latinOnly.test(sniffed) ? declared.encoding : sniffed;
  }
  return isMostlyUtf8(new TextDecoder('utf-8').decode(bytes)) ? 'utf-8' : (sniffEncoding(bytes) ?? lastResort);
}

export const decodeText = (bytes: Uint8Array, labels: readonly (string | undefined)[] = []): string =>
  new TextDecoder(encodingOf(bytes, labels)).decode(bytes);

const latinOnly = /^windows-125[0247]$/u;

/** Few signs that no decoder knows. */
const isRead = (text: string): boolean => (text.match(/\uFFFD/gu)?.length ?? 0) <= text.length * 0.001;

const charset = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu;

/** The encoding that a Content-Type header names. */
export const charsetOfHeader = (contentType: string | null): string | undefined =>
  contentType === null ? undefined : charset.exec(contentType)?.[1];

/** The encoding that a page names in its own first bytes. */
export function charsetOfPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  // A page that names UTF-16 in readable single bytes is not in UTF-16.
  return [...head.matchAll(/<(?:meta|\?xml)[^>]{0,500}>/giu)]
    .map(([tag]) => charset.exec(tag)?.[1] ?? /encoding\s*=\s*["']([\w.-]+)/iu.exec(tag)?.[1])
    .find((label) => label !== undefined && !/^utf-16/iu.test(label));
}

/** True where the bytes are no text at all: a picture, an archive, a PDF. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (head.length === 0 || sniffUtf16(bytes) !== null || marks.some(([, start]) => start.every((byte, at) => head[at] === byte))) return false;
  if (Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-') return true;
  const odd = head.filter((byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte))).length;
  return head.includes(0) || odd > head.length / 20;
}
