import type { CountryCode } from '@entente/shared/vocabulary/countries';
import { givenNames } from '../lexicon/person-names.ts';
import type { Token } from '../text/tokens.ts';
import { type Found, ReadLine } from './found.ts';

/** Endings that a surname takes in Slavic languages. */
const endings = new Set(['', 'а', 'у', 'ом', 'ым', 'ем', 'е', 'і', 'ові', 'a', 'u', 'em', 'om', 'owi', 'ovi', 'ie']);
const shortest = 4;

interface Bearer {
  code: CountryCode;
  name: string;
}

/** Surnames of office-holders whom the article names in full, where each is one person's only. */
function bearersIn(lines: readonly ReadLine[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  const shared = new Set<string>();
  for (const { names, sentence } of lines) {
    for (const { mention, first, last, code, surface } of names) {
      if (mention !== 'person' || first === last) continue;
      const surname = sentence.tokens[last]!;
      if (surname.fold.length < shortest) continue;
      const known = bearers.get(surname.fold);
      if (known && known.code !== code) shared.add(surname.fold);
      bearers.set(surname.fold, known ?? { code, name: surface });
    }
  }
  for (const surname of shared) bearers.delete(surname);
  return bearers;
}

function bearerOf({ fold, capital }: Token, bearers: ReadonlyMap<string, Bearer>): Bearer | undefined {
  if (!capital) return undefined;
  for (let cut = 0; cut <= 3 && fold.length - cut >= shortest; cut += 1) {
    const bearer = endings.has(fold.slice(fold.length - cut)) && bearers.get(fold.slice(0, fold.length - cut));
    if (bearer) return bearer;
  }
  return undefined;
}

/** Someone named in full is meant by the surname alone: "Lloyd Austin … Austin said". */
export function withSurnames(lines: readonly ReadLine[]): readonly ReadLine[] {
  const bearers = bearersIn(lines);
  if (bearers.size === 0) return lines;
  return lines.map((line) => {
    const again = line.sentence.tokens.flatMap((token, at): Found[] => {
      const bearer = bearerOf(token, bearers);
      if (!bearer) return [];
      const before = line.sentence.tokens[at - 1];
      const isAnother = before?.capital && givenNames.has(before.fold);
      if (isAnother || line.candidates.some(({ first, last }) => first <= at && at <= last)) return [];
      const { start, end, text } = token;
      const reason = `the surname of ${bearer.name}, who is named in full elsewhere in the article`;
      return [
        {
          first: at,
          last: at,
          start,
          end,
          code: bearer.code,
          mention: 'person',
          surface: text,
          standing: 'counts',
          rule: 'person/surname-again',
          reason,
        },
      ];
    });
    return again.length === 0
      ? line
      : new ReadLine(
          line,
          [...line.found, ...again].sort((a, b) => a.first - b.first),
        );
  });
}
