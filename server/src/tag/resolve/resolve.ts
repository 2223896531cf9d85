import { fold } from '../text/fold.ts';
import { type Candidate, isCountry, type Line } from '../match/line.ts';
import type { Found, ReadLine } from './found.ts';
import { type ArticleWords, passes } from './passes.ts';

/** Settles every name of an article: the passes in their order, the first that answers decides. */
export function resolve(lines: readonly Line[], language: string, day: string | null): ReadLine[] {
  const words = articleWords(lines, language, day);
  return lines.map((line) => ({ ...line, found: line.candidates.flatMap((candidate) => settle(candidate, line, words)) }));
}

function settle(candidate: Candidate, line: Line, words: ArticleWords): Found[] {
  const verdict = passes.reduce<{ id: string; standing: Found['standing']; reason: string } | null>((answer, pass) => {
    if (answer) return answer;
    const said = pass.decide({ candidate, line, words });
    return said ? { id: pass.id, ...said } : null;
  }, null);
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

function articleWords(lines: readonly Line[], language: string, day: string | null): ArticleWords {
  const words = new Set<string>();
  const blockedLast = new Map<string, string>();
  for (const { sentence, candidates } of lines) {
    for (const token of sentence.tokens) words.add(token.fold);
    for (const c of candidates) {
      if (c.entry.kind === 'blocked' && /person|team|state/u.test(c.entry.reason) && c.last > c.first)
        blockedLast.set(fold(sentence.tokens[c.last]!.text), c.entry.reason);
    }
  }
  return { language, words, blockedLast, day };
}
