import type { OfficeId } from '@entente/shared/vocabulary/offices';
import { officeTitles } from '../lexicon/office-titles.ts';
import { longestEnding } from './lexicon-for.ts';
import { Trie } from './trie.ts';

const built = new Map<string, Trie<OfficeId> | null>();

/** The titles of a language; null where it has none, or writes names without capitals. */
export function officeTitlesFor(language: string): Trie<OfficeId> | null {
  const known = built.get(language);
  if (known !== undefined) return known;
  const its = officeTitles[language];
  const trie = its ? new Trie<OfficeId>([], longestEnding[language]) : null;
  for (const [office, titles] of Object.entries(its ?? {}) as [OfficeId, string][])
    for (const title of titles.split(', ')) trie?.add(title, office, 'any');
  built.set(language, trie);
  return trie;
}
