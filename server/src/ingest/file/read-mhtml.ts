import { charsetOfHeader, charsetOfPage, decodeText } from '../decode-text.ts';
import type { FileRecord } from './file-record.ts';

interface Part {
  /** By name, in lower case. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** True of a page saved as one file, whatever it is called. */
export const isMhtml = (bytes: Uint8Array): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/related/iu.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));

/** The page of a web archive (MHTML): the first part that is one; its address is the one that it was saved from. */
export function readMhtml(bytes: Uint8Array, retrievedAt: string): FileRecord[] {
  const whole = partOf(Buffer.from(bytes));
  const page = pageIn(whole, 3);
  if (page === null) return [{ line: 1, error: 'The file holds no page: none of its parts is HTML.' }];
  const content = decodeText(page.body, [charsetOfHeader(page.headers.get('content-type') ?? null), charsetOfPage(page.body)]);
  const url = [whole.headers.get('snapshot-content-location'), page.headers.get('content-location')].find((one) => /^https?:\/\//iu.test(one ?? ''));
  return [
    { line: 1, document: { content, mediaType: 'text/html', ...(url === undefined ? {} : { url }), retrievedAt, sourceId: 'file', sample: false } },
  ];
}

/** Head and body of a message or of a part of one; a head line may go on in the next. */
function partOf(bytes: Buffer): Part {
  const text = bytes.toString('latin1');
  const gap = /\r?\n\r?\n/u.exec(text);
  const head = text.slice(0, gap?.index ?? text.length).replaceAll(/\r?\n[ \t]+/gu, ' ');
  const headers = head.split(/\r?\n/u).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { headers: new Map(headers), body: gap ? bytes.subarray(gap.index + gap[0].length) : Buffer.alloc(0) };
}

/** Mail programs put the page beside its plain text, one level further down. */
function pageIn(part: Part, deepest: number): Part | null {
  const type = part.headers.get('content-type') ?? '';
  if (/^text\/html|^application\/xhtml\+xml/iu.test(type)) return { ...part, body: decoded(part) };
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type);
  if (boundary === null || deepest === 0) return null;
  for (const one of cut(part.body, `--${boundary[1] ?? boundary[2]}`)) {
    const page = pageIn(partOf(one), deepest - 1);
    if (page !== null) return page;
  }
  return null;
}

/** What stands between the marks. */
function* cut(body: Buffer, mark: string): Generator<Buffer> {
  let start = body.indexOf(mark);
  while (start >= 0) {
    const begin = body.indexOf('\n', start) + 1;
    if (begin === 0) return;
    const end = body.indexOf(mark, begin);
    yield body.subarray(begin, end < 0 ? body.length : end);
    start = end;
  }
}

function decoded({ headers, body }: Part): Buffer {
  const how = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (how === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (how !== 'quoted-printable') return body;
  const text = body.toString('latin1').replaceAll(/=[ \t]*\r?\n/gu, '');
  return Buffer.from(
    text.replaceAll(/=([\da-f]{2})/giu, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  );
}
