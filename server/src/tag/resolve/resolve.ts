import { localWords } from '../lexicon/other-places.ts';
import { type Candidate, isCountry, type Line } from '../match/line.ts';
import type { Found, ReadLine } from './found.ts';
import type { ArticleWords, Place, Verdict } from './pass.ts';
import { isPerson } from './passes/person.ts';
import { isTown } from './passes/surroundings.ts';
import { passes } from './passes.ts';

/** Settles every name of an article: the passes in their order, the first that answers decides. */
export function resolve(lines: readonly Line[], language: string, day: string | null): ReadLine[] {
  const words = articleWords(lines, language, day);
  return lines.map((line) => {
    const { sentence, candidates, atoms, concepts } = line;
    return { sentence, candidates, atoms, concepts, found: candidates.flatMap((candidate) => settle(candidate, line, words)) };
  });
}

function firstAnswer(place: Place): (Verdict & { id: string }) | null {
  for (const pass of passes) {
    const said = pass.decide(place);
    if (said) return { id: pass.id, ...said };
  }
  return null;
}

function settle(candidate: Candidate, line: Line, words: ArticleWords): Found[] {
  const verdict = firstAnswer({ candidate, line, words });
  if (!isCountry(candidate)) return [];
  const { first, last, start, end, entry } = candidate;
  const surface = line.sentence.text.slice(start - line.sentence.start, end - line.sentence.start);
  return [
    {
      first,
      last,
      start,
      end,
      code: entry.code,
      mention: entry.mention,
      surface,
      standing: verdict?.standing ?? 'counts',
      rule: verdict?.id ?? `name/${entry.mention}`,
      reason: verdict?.reason ?? reasons[entry.mention],
    },
  ];
}

const reasons: Readonly<Record<Found['mention'], string>> = {
  name: 'the country by name',
  demonym: 'its demonym or adjective',
  capital: 'its capital, standing for the government',
  place: 'a place in it',
  person: 'a holder of its office',
  institution: 'one of its institutions',
  company: 'a firm that is its side of a deal',
  abbreviation: 'its abbreviation',
};

/** Words that make local news of an article: a certain one weighs two likely ones. */
const localFrom = 4;

function articleWords(lines: readonly Line[], language: string, day: string | null): ArticleWords {
  const words = new Set<string>();
  const otherSense = new Map<string, string>();
  for (const { sentence } of lines) for (const token of sentence.tokens) words.add(token.fold);
  const count = (list: readonly string[]): number => list.filter((word) => words.has(word)).length;
  const local = language === 'en' && 2 * count(localWords.certain) + count(localWords.likely) >= localFrom;
  const given: ArticleWords = { language, words, otherSense, local, day };
  for (const line of lines) {
    for (const candidate of line.candidates) {
      const sense = senseInFull(candidate, line, given);
      if (sense !== null) otherSense.set(line.sentence.tokens[candidate.last]!.fold, sense);
    }
  }
  return given;
}

/** What a name in full says the bare name stands for in this article, where that is no country. */
function senseInFull(candidate: Candidate, line: Line, words: ArticleWords): string | null {
  const { entry } = candidate;
  if (entry.kind === 'blocked')
    return candidate.last > candidate.first && /^a person|^a team|US state/u.test(entry.reason) && !/^new /iu.test(candidate.form)
      ? entry.reason
      : null;
  const place = { candidate, line, words };
  if (isTown(place)) return 'a town';
  return isPerson(place) ? 'a person' : null;
}
