import type { RawDocument } from '@entente/shared/domain/raw-document';
import { isChallenge } from './challenge.ts';
import { charsetOfHeader, charsetOfPage, decodeText } from './decode-text.ts';
import { guardedRequest, type HttpAnswer, type RequestOptions } from './web/guarded-request.ts';
import { IngestError } from './ingest-error.ts';
import { looksLikeHtml } from './looks-like-html.ts';

export type PageOptions = Omit<RequestOptions, 'headers'>;

/** A page as served, decoded; `url` is where the redirects ended. */
export interface Page {
  url: string;
  content: string;
  mediaType: RawDocument['mediaType'];
}

const headers = { accept: 'text/html, application/xhtml+xml, text/plain;q=0.8' };

/** Fetches one page of the public web. Throws an `IngestError` in plain words. */
export async function fetchPage(text: string, options: PageOptions = {}): Promise<Page> {
  return toPage(await guardedRequest(text, { ...options, headers }));
}

function toPage(answer: HttpAnswer): Page {
  if (answer.status === 429 || answer.status === 503)
    throw new IngestError('busy', `The site asks to be visited less often, or is not available just now (${answer.status}).`, {
      retryAfter: answer.headers.get('retry-after'),
    });
  if (answer.status < 200 || answer.status > 299) throw new IngestError('status', `The site answered ${answer.status} instead of the page.`);
  const type = answer.headers.get('content-type');
  const media = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media !== '' && !['text/html', 'application/xhtml+xml', 'text/plain'].includes(media)) {
    throw new IngestError('not-text', `The address holds ${media}, not a page of text. Only web pages and plain text can be added.`);
  }
  const content = decodeText(answer.bytes, [charsetOfHeader(type), charsetOfPage(answer.bytes)]);
  const isHtml = media === '' ? looksLikeHtml(content) : media !== 'text/plain';
  if (isHtml && isChallenge(content))
    throw new IngestError('challenge', 'The site answered with a page that wants to know whether a person is asking, and not with the article.');
  return { url: answer.url.href, content, mediaType: isHtml ? 'text/html' : 'text/plain' };
}
