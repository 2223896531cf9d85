import type { Concept } from '../lexicon/concepts.ts';
import type { Sentence } from '../text/reading.ts';
import { unspaced } from '../text/unspaced.ts';
import { Atom, type Span } from './atom.ts';
import { type ConceptMask, conceptsOf, isOne, maskOf, numberOf } from './concept-mask.ts';
import type { CountryEntry, Entry, NameEntry, SignEntry } from './entry.ts';
import { designations } from './designations.ts';
import { inWords } from './in-words.ts';
import { withSigns } from './signs.ts';
import type { Trie } from './trie.ts';

/** A name that may mean a country, or that is known not to. */
export interface Candidate extends Span {
  entry: NameEntry;
  form: string;
}

/** Letters that mean a country where they stand beside another's. */
export interface Sign extends Span {
  entry: SignEntry;
  form: string;
}

/** A sentence with everything the lexicon finds in it. */
export interface Line {
  sentence: Sentence;
  candidates: Candidate[];
  atoms: Atom[];
  /** Of its atoms: tells at once what no rule need look for here. */
  concepts: ConceptMask;
}

export const isCountry = (c: Candidate): c is Candidate & { entry: CountryEntry } => c.entry.kind === 'country';

/** Names compete (longest first, then leftmost); concepts stand beside them, each concept at its longest. */
export function lineOf(sentence: Sentence, lexicon: Trie<Entry>): Line {
  const { tokens } = sentence;
  const names: Candidate[] = [];
  const signs: Sign[] = [];
  const found: Atom[] = [];
  lexicon.scan(tokens, sentence.shouting, (entry, form, first, last) => {
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    if (entry.kind === 'concept') found.push(new Atom(entry.concept, { first, last, start, end }));
    else if (entry.kind === 'signs') signs.push({ first, last, start, end, entry, form });
    else if (isUnbroken(sentence, form, first, last)) names.push({ first, last, start, end, entry, form });
  });
  found.push(...designations(sentence));
  const atoms = withoutContained(found);
  const taken = longest(names, tokens.length);
  const line = { sentence, candidates: signs.length === 0 ? taken : withSigns(sentence, taken, signs), atoms, concepts: maskOf(atoms) };
  return unspaced.test(sentence.text) ? inWords(line) : line;
}

/** A name does not run over a comma or a bracket, unless it is written with one ("Paris, Texas"). */
function isUnbroken({ tokens, text, start }: Sentence, form: string, first: number, last: number): boolean {
  return first === last || form.includes(',') || !/[,;()]/u.test(text.slice(tokens[first]!.start - start, tokens[last]!.end - start));
}

const size = (s: Span): number => s.last - s.first;

/** From left to right, and none over another: as most sentences are. */
function areApart(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at += 1) if (spans[at]!.first <= spans[at - 1]!.last) return false;
  return true;
}

/** What a form is before anything else, where it is several things of one country: the Kremlin is an institution before it is a capital. */
const kinds = ['name', 'demonym', 'abbreviation', 'institution', 'company', 'person', 'capital', 'place'] as const;
const rank = (name: Candidate): number => (isCountry(name) ? kinds.indexOf(name.entry.mention) + (name.entry.joined ? kinds.length : 0) : 0);

/** Longest first, and each word to one name only. */
function longest(names: Candidate[], words: number): Candidate[] {
  if (areApart(names)) return names;
  const order = [...names].sort((a, b) => size(b) - size(a) || Number(isCountry(a)) - Number(isCountry(b)) || rank(a) - rank(b) || a.first - b.first);
  /** Who has a word: all names of one form. */
  const owners: (Candidate[] | null)[] = [];
  for (let at = 0; at < words; at += 1) owners.push(null);
  const taken = order.filter((name) => {
    const owner = owners.slice(name.first, name.last + 1).find((one) => one !== null) ?? [];
    if (!owner.every((other) => sharesForm(other, name))) return false;
    owner.push(name);
    for (let at = name.first; at <= name.last; at += 1) owners[at] = owner;
    return true;
  });
  return taken.sort((a, b) => a.first - b.first);
}

/** Two countries under one form (a shared demonym) both stay: the passes decide between them. */
const sharesForm = (a: Candidate, b: Candidate): boolean =>
  isCountry(a) && isCountry(b) && a.first === b.first && a.last === b.last && a.entry.code !== b.entry.code;

/** Inside a longer term a word of these is none of its own: "attack helicopter", "war game", "technology transfer", "ele aldı" (discussed). */
const yielding = conceptsOf(['fight', 'hostile', 'buy', 'sell', 'deliver', 'give', 'contract', 'receive']);
/** And these inside a term of another concept: "joint training" is an exercise, a "port visit" is no visit of ministers. */
const yieldingTo = Object.entries({
  train: 'exercise',
  visit: 'port-call',
  aid: 'military-aid',
  technology: 'sell',
  troops: 'defence-official',
  'joint-operation': 'defence-official',
} satisfies Partial<Record<Concept, Concept>>) as [Concept, Concept][];
/** By the number of the concept that yields. */
const hosts: (Concept | undefined)[] = [];
for (const [concept, host] of yieldingTo) hosts[numberOf(concept)] = host;

/** Whether one of its concept reaches as far, or a longer one that it yields to; takes away those that end before it. */
function isInside({ first, last, concept, number }: Atom, over: Atom[]): boolean {
  const host = hosts[number];
  let inside = false;
  let left = 0;
  for (const one of over) {
    if (one.last < first) continue;
    over[left] = one;
    left += 1;
    inside ||= one.last >= last && (one.concept === concept || (one.concept === host && (one.first < first || one.last > last)));
  }
  over.length = left;
  return inside;
}

/** From left to right, the longer ones first: as the trie finds them, but for those that one word is in two ways. */
function isInOrder(atoms: readonly Atom[]): boolean {
  for (let at = 1; at < atoms.length; at += 1) {
    const [before, atom] = [atoms[at - 1]!, atoms[at]!];
    if (before.first > atom.first || (before.first === atom.first && before.last < atom.last)) return false;
  }
  return true;
}

/** How many words may stand between a verb and the need that it fulfils: to meet its growing demand. */
const farthestNeed = 4;

const meansNothing = new Set<Concept>(['lookalike', 'fulfil', 'need']);

/** Without what stands inside a word or phrase that only begins like one of ours, or sounds like it; a need is met without meeting anybody. */
function withoutLookalikes(atoms: Atom[]): Atom[] {
  if (!atoms.some(({ concept }) => meansNothing.has(concept))) return atoms;
  const needs = atoms.filter(({ concept }) => concept === 'need');
  const isFulfilled = ({ last }: Atom): boolean => needs.some(({ first }) => first > last && first - last <= farthestNeed);
  const lookalikes = atoms.filter((a) => a.concept === 'lookalike' || (a.concept === 'fulfil' && isFulfilled(a)));
  return atoms.filter((a) => !meansNothing.has(a.concept) && !lookalikes.some((l) => l.first <= a.first && a.last <= l.last));
}

/** Drops an atom inside a longer one of its concept or of one that it yields to, and what only looks like a word of ours: one sweep from left to right. */
function withoutContained(found: Atom[]): Atom[] {
  const atoms = withoutLookalikes(found);
  if (areApart(atoms)) return atoms;
  const order = isInOrder(atoms) ? atoms : [...atoms].sort((a, b) => a.first - b.first || b.last - a.last);
  /** Those before that reach over the word at hand. */
  const over: Atom[] = [];
  const dropped = new Set<Atom>();
  // How far those reach that make others yield: of those that began at words before, and of those at this word.
  let [before, here, at] = [-1, -1, -1];
  for (const atom of order) {
    if (atom.first > at) [before, here, at] = [Math.max(before, here), -1, atom.first];
    const yields = isOne(yielding, atom);
    if (isInside(atom, over) || (yields && (before >= atom.last || here > atom.last))) dropped.add(atom);
    over.push(atom);
    if (!yields) here = Math.max(here, atom.last);
  }
  return dropped.size === 0 ? atoms : atoms.filter((atom) => !dropped.has(atom));
}
