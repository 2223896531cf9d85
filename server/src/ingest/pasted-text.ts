import type { addText } from '@entente/shared/contract/add';
import type { BodyOf } from '@entente/shared/contract/endpoint';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import { looksLikeHtml } from './looks-like-html.ts';

export type PastedText = BodyOf<typeof addText>;

/** What a user pasted, as it came; blank particulars count as not given. */
export function pastedText({ text, ...given }: PastedText, retrievedAt: string): RawDocument {
  const particulars = Object.entries(given).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : []));
  return {
    content: text,
    mediaType: looksLikeHtml(text) ? 'text/html' : 'text/plain',
    ...(Object.fromEntries(particulars) as Omit<PastedText, 'text'>),
    retrievedAt,
    sourceId: 'paste',
    sample: false,
  };
}
