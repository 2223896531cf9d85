import { type Candidate, isCountry, type Line } from '../match/line.ts';
import { ArticleWords } from './article-words.ts';
import type { Found, ReadLine } from './found.ts';
import { type Pass, Place, type Verdict } from './pass.ts';
import { isPerson } from './passes/person.ts';
import { isTown } from './passes/surroundings.ts';
import { passes } from './passes.ts';

/** Settles every name of an article: the passes in their order, the first that answers decides. */
export function resolve(lines: readonly Line[], language: string, day: string | null): ReadLine[] {
  const words = new ArticleWords(lines, language, day);
  const places = lines.map((line) => line.candidates.map((candidate) => new Place(candidate, line, words)));
  for (const place of places.flat()) {
    const sense = senseInFull(place);
    if (sense !== null) words.otherSense.set(place.line.sentence.tokens[place.candidate.last]!.fold, sense);
  }
  return lines.map(({ sentence, candidates, atoms, concepts }, at) => ({
    sentence,
    candidates,
    atoms,
    concepts,
    found: places[at]!.flatMap(settle),
  }));
}

const asked = new Map<Found['mention'], readonly Pass[]>();

/** The passes that a mention of this kind is asked by. */
function passesOf(mention: Found['mention']): readonly Pass[] {
  let its = asked.get(mention);
  if (!its) asked.set(mention, (its = passes.filter(({ of }) => !of || of.includes(mention))));
  return its;
}

function firstAnswer(place: Place, mention: Found['mention']): (Verdict & { id: string }) | null {
  for (const pass of passesOf(mention)) {
    const said = pass.decide(place);
    if (said) return { id: pass.id, ...said };
  }
  return null;
}

function settle(place: Place): Found[] {
  const { candidate, line } = place;
  if (!isCountry(candidate)) return [];
  const { first, last, start, end, entry } = candidate;
  const verdict = firstAnswer(place, entry.mention);
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

/** What a name in full says the bare name stands for in this article, where that is no country. */
function senseInFull(place: Place): string | null {
  const { candidate } = place;
  if (candidate.entry.kind === 'blocked') return otherSenseOf(candidate, candidate.entry.reason);
  if (isTown(place)) return 'a town';
  return isPerson(place) ? 'a person' : null;
}

const otherSenseOf = ({ first, last, form }: Candidate, reason: string): string | null =>
  last > first && /^a person|^a team|US state/u.test(reason) && !/^new /iu.test(form) ? reason : null;
