import type { RawDocument } from '@entente/shared/domain/raw-document';
import { Agent, fetch, type Response } from 'undici';
import { checkedLookup, type Resolve } from './checked-lookup.ts';
import { charsetOfHeader, charsetOfPage, decodeText } from './decode-text.ts';
import { toIngestError } from './fetch-fault.ts';
import { IngestError } from './ingest-error.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { readLimited } from './read-limited.ts';
import { isAllowed, type SafeUrl, safeUrl } from './safe-url.ts';

export interface PageOptions {
  /** `host` or `host:port` that may be fetched although it is not public. */
  allowHosts?: readonly string[];
  /** Milliseconds for everything, redirects included. */
  timeout?: number;
  /** Bytes after decompression. */
  maxBytes?: number;
  resolve?: Resolve;
}

/** A page as served, decoded; `url` is where the redirects ended. */
export interface Page {
  url: string;
  content: string;
  mediaType: RawDocument['mediaType'];
}

const maxRedirects = 5;
const headers = { 'user-agent': 'Entente/0.1 (+news monitor)', accept: 'text/html, application/xhtml+xml, text/plain;q=0.8' };

/** Fetches one page of the public web; every hop is checked anew. Throws an `IngestError` in plain words. */
export async function fetchPage(text: string, options: PageOptions = {}): Promise<Page> {
  const signal = AbortSignal.timeout(options.timeout ?? 15_000);
  try {
    let url = safeUrl(text, options.allowHosts);
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      const answer = await ask(url, options, signal);
      if (!('location' in answer)) return answer;
      url = safeUrl(new URL(answer.location, url).href, options.allowHosts);
    }
    throw new IngestError('redirects', `The address was redirected more than ${maxRedirects} times.`);
  } catch (error) {
    throw toIngestError(error, signal);
  }
}

/** One request. An agent of its own, so that no connection checked for one host serves another. */
async function ask(url: SafeUrl, options: PageOptions, signal: AbortSignal): Promise<Page | { location: string }> {
  const guard = isAllowed(url, options.allowHosts ?? []) ? {} : { connect: { lookup: checkedLookup(options.resolve) as never } };
  const agent = new Agent({ ...guard, maxHeaderSize: 32_768 });
  try {
    const response = await fetch(url, { dispatcher: agent, redirect: 'manual', headers, signal });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) return { location };
    if (!response.ok)
      throw new IngestError(
        'status',
        `The site answered ${response.status}${response.statusText ? ` (${response.statusText})` : ''} instead of the page.`,
      );
    return await read(url, response, options.maxBytes ?? 20_000_000);
  } finally {
    void agent.destroy();
  }
}

async function read(url: SafeUrl, response: Response, maxBytes: number): Promise<Page> {
  const type = response.headers.get('content-type');
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media !== '' && !['text/html', 'application/xhtml+xml', 'text/plain'].includes(media)) {
    throw new IngestError('not-text', `The address holds ${media}, not a page of text. Only web pages and plain text can be added.`);
  }
  if (Number(response.headers.get('content-length')) > maxBytes)
    throw new IngestError('too-large', `The page is larger than ${Math.round(maxBytes / 1_000_000)} MB and was not read.`);
  const bytes = await readLimited(response.body ?? [], maxBytes);
  const content = decodeText(bytes, [charsetOfHeader(type), charsetOfPage(bytes)]);
  const isHtml = media === '' ? looksLikeHtml(content) : media !== 'text/plain';
  return { url: url.href, content, mediaType: isHtml ? 'text/html' : 'text/plain' };
}
