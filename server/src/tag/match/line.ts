import type { Concept } from '../lexicon/concepts.ts';
import type { Sentence } from '../text/reading.ts';
import type { CountryEntry, Entry, NameEntry } from './entry.ts';
import { designations } from './designations.ts';
import type { Hit, Trie } from './trie.ts';

/** A place in a sentence, in tokens [first, last] and in offsets of the text. */
export interface Span {
  first: number;
  last: number;
  start: number;
  end: number;
}

/** A name that may mean a country, or that is known not to. */
export interface Candidate extends Span {
  entry: NameEntry;
  form: string;
}

export interface Atom extends Span {
  concept: Concept;
}

/** A sentence with everything the lexicon finds in it. */
export interface Line {
  sentence: Sentence;
  candidates: Candidate[];
  atoms: Atom[];
}

export const isCountry = (c: Candidate): c is Candidate & { entry: CountryEntry } => c.entry.kind === 'country';

const strip = ({ first, last, start, end }: Hit<Entry>): Span => ({ first, last, start, end });

/** Names compete (longest first, then leftmost); concepts stand beside them, each concept at its longest. */
export function lineOf(sentence: Sentence, lexicon: Trie<Entry>): Line {
  const hits = lexicon.find(sentence.tokens, sentence.shouting);
  const names = hits
    .filter((h): h is Hit<NameEntry> => h.value.kind !== 'concept')
    .map((h): Candidate => ({ ...strip(h), entry: h.value, form: h.form }));
  const concepts = hits.flatMap((h): Atom[] => (h.value.kind === 'concept' ? [{ ...strip(h), concept: h.value.concept }] : []));
  return { sentence, candidates: longest(names), atoms: withoutContained([...concepts, ...designations(sentence)]) };
}

const size = (s: Span): number => s.last - s.first;
const overlap = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last;

function longest(names: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const order = [...names].sort((a, b) => size(b) - size(a) || Number(isCountry(a)) - Number(isCountry(b)) || a.first - b.first);
  for (const name of order) {
    // Two countries under one form (a shared demonym) both stay: the passes decide between them.
    if (
      !taken.some(
        (t) =>
          overlap(t, name) &&
          !(isCountry(t) && isCountry(name) && t.first === name.first && t.last === name.last && t.entry.code !== name.entry.code),
      )
    )
      taken.push(name);
  }
  return taken.sort((a, b) => a.first - b.first);
}

/** Words of fighting inside a longer term ("attack helicopter", "war game") are no fighting. */
const yielding: ReadonlySet<Concept> = new Set<Concept>(['fight', 'hostile']);

function withoutContained(atoms: readonly Atom[]): Atom[] {
  const contains = (b: Atom, a: Atom): boolean => b.first <= a.first && b.last >= a.last;
  return atoms.filter(
    (a, at) =>
      !atoms.some((b, other) => {
        if (other === at || !contains(b, a)) return false;
        return b.concept === a.concept ? size(b) > size(a) || other < at : size(b) > size(a) && yielding.has(a.concept) && !yielding.has(b.concept);
      }),
  );
}
