import type { CountryEntry } from '../match/entry.ts';
import { type Candidate, isCountry, type Line } from '../match/line.ts';
import { ArticleWords } from './article-words.ts';
import { type Found, none, ReadLine } from './found.ts';
import { type Pass, Place, type Verdict } from './pass.ts';
import { isPerson } from './passes/person.ts';
import { isTown } from './passes/surroundings.ts';
import { passes } from './passes.ts';

/** Settles every name of an article: the passes in their order, the first that answers decides. */
export function resolve(lines: readonly Line[], language: string, day: string | null): ReadLine[] {
  const words = new ArticleWords(lines, language, day);
  const places = lines.map((line) => line.candidates.map((candidate) => new Place(candidate, line, words)));
  for (const its of places) {
    for (const place of its) {
      const sense = senseInFull(place);
      if (sense !== null) words.otherSense.set(place.line.sentence.tokens[place.candidate.last]!.fold, sense);
    }
  }
  return lines.map((line, at) => new ReadLine(line, foundIn(places[at]!)));
}

function foundIn(places: readonly Place[]): Found[] {
  if (places.length === 0) return none;
  const found: Found[] = [];
  for (const place of places) if (isCountry(place.candidate)) found.push(settle(place, place.candidate));
  return found;
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
    if (said) return { id: pass.id, standing: said.standing, reason: said.reason };
  }
  return null;
}

function settle(place: Place, { first, last, start, end, entry: { code, mention } }: Candidate & { entry: CountryEntry }): Found {
  const { text, start: from } = place.line.sentence;
  const verdict = firstAnswer(place, mention);
  return {
    first,
    last,
    start,
    end,
    code,
    mention,
    surface: text.slice(start - from, end - from),
    standing: verdict?.standing ?? 'counts',
    rule: verdict?.id ?? `name/${mention}`,
    reason: verdict?.reason ?? reasons[mention],
  };
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
