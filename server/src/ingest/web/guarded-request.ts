import { Agent, fetch, type Response } from 'undici';
import { checkedLookup, type Resolve } from '../checked-lookup.ts';
import { toIngestError } from '../fetch-fault.ts';
import { IngestError } from '../ingest-error.ts';
import { readLimited } from '../read-limited.ts';
import { isAllowed, type SafeUrl, safeUrl } from '../safe-url.ts';

/** Says truthfully who asks. */
export const userAgent = 'Entente/0.1 (+news monitor)';

export interface RequestOptions {
  /** `host` or `host:port` that may be fetched although it is not public. */
  allowHosts?: readonly string[];
  /** Milliseconds for all hops together. */
  timeout?: number;
  /** Bytes after decompression. */
  maxBytes?: number;
  resolve?: Resolve;
  headers?: Readonly<Record<string, string>>;
  /** Runs each hop in the turn of its host; the time that it waits for its turn does not count. */
  inTurn?: <T>(url: string, work: () => Promise<T>) => Promise<T>;
  /** Asked before each hop; `false` ends the way there. */
  mayAsk?: (url: string) => Promise<boolean>;
}

export interface HttpAnswer {
  /** Where the redirects ended. */
  url: SafeUrl;
  /** Where the unbroken run of permanent redirects at the start of the way led; null where there was none. */
  movedTo: string | null;
  status: number;
  headers: Response['headers'];
  /** Read only of an answer that is `ok`; empty else. */
  bytes: Uint8Array;
}

const maxRedirects = 5;
const permanent = new Set([301, 308]);

/** One GET of the public web, redirects followed by hand; every hop is checked anew. Throws an `IngestError` in plain words. */
export async function guardedRequest(text: string, options: RequestOptions = {}): Promise<HttpAnswer> {
  const { allowHosts, inTurn = async (_, work) => work(), mayAsk = async () => true } = options;
  let left = options.timeout ?? 15_000;
  let movedTo: string | null = null;
  let unbroken = true;
  let url = safeUrl(text, allowHosts);
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    if (!(await mayAsk(url.href))) throw new IngestError('robots', 'The robots.txt of the site asks programs not to read this page.');
    const hop = url;
    const answer = await inTurn(url.href, async () => {
      const [begun, signal] = [performance.now(), AbortSignal.timeout(Math.max(1, Math.ceil(left)))];
      try {
        return await ask(hop, options, signal);
      } catch (error) {
        throw toIngestError(error, signal);
      } finally {
        left -= performance.now() - begun;
      }
    });
    if (!('location' in answer)) return { ...answer, movedTo };
    if (!URL.canParse(answer.location, url.href)) throw new IngestError('redirects', 'The site leads on to what is no address.');
    url = safeUrl(new URL(answer.location, url).href, allowHosts);
    unbroken &&= permanent.has(answer.status);
    if (unbroken) movedTo = url.href;
  }
  throw new IngestError('redirects', `The address was redirected more than ${maxRedirects} times.`);
}

type Hop = Omit<HttpAnswer, 'movedTo'> | { location: string; status: number };

/** One request. An agent of its own, so that no connection checked for one host serves another. */
async function ask(url: SafeUrl, options: RequestOptions, signal: AbortSignal): Promise<Hop> {
  const guard = isAllowed(url, options.allowHosts ?? []) ? {} : { connect: { lookup: checkedLookup(options.resolve) as never } };
  const agent = new Agent({ ...guard, maxHeaderSize: 32_768 });
  try {
    const response = await fetch(url, { dispatcher: agent, redirect: 'manual', headers: { 'user-agent': userAgent, ...options.headers }, signal });
    const { status, headers } = response;
    const location = headers.get('location');
    if (status >= 300 && status < 400 && status !== 304 && location !== null) return { location, status };
    return { url, status, headers, bytes: response.ok ? await read(response, options.maxBytes ?? 20_000_000) : new Uint8Array() };
  } finally {
    void agent.destroy();
  }
}

async function read(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > maxBytes)
    throw new IngestError('too-large', `The page is larger than ${Math.round(maxBytes / 1_000_000)} MB and was not read.`);
  return readLimited(response.body ?? [], maxBytes);
}
