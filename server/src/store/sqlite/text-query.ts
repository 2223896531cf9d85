import { foldForSearch } from '../fold.ts';

/** A text query in FTS5's language: all words and "phrases" must occur; a star after a word asks for its beginning. Null when there is no word. */
export function toFts(query: string): string | null {
  const parts = [...foldForSearch(query).matchAll(/"([^"]+)"|(\S+)/gu)].flatMap(([, phrase, word]) => {
    const text = phrase ?? word ?? '';
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const bare = text.replaceAll('"', ' ').replace(/\*+$/u, '');
    return [`"${bare}"${phrase === undefined && text.endsWith('*') ? '*' : ''}`];
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}
