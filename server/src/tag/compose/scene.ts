import type { Concept } from '../lexicon/concepts.ts';
import type { Atom, Span } from '../match/atom.ts';
import { type ConceptMask, conceptsOf, isOne, maskOf, meet } from '../match/concept-mask.ts';
import type { StanceRule } from './stance-rules.ts';

/** The words about two names, sorted by what they say of the two. */
export interface Scene {
  /** All words that may speak of the two. */
  zone: readonly Atom[];
  /** What they are, as a set. */
  concepts: ConceptMask;
  /** Those between their names; nothing where the two stand in one list. */
  between: readonly Atom[];
  /** Those right before the second name. */
  lead: readonly Atom[];
  /** Where the second name begins. */
  to: number;
  /** Words of doing something together. */
  coop: Atom[];
  /** Of them the plain deeds. */
  deeds: Atom[];
  /** Words of fight, hostility and sanctions between states; a fight against common enemies is none. */
  conflict: Atom[];
  /** Words of refusing, suspending, cancelling that nothing takes back. */
  refusals: Atom[];
  /** What the rules say of the two, once they have been asked. */
  stance: StanceRule | null | undefined;
}

const set = (...concepts: Concept[]): ConceptMask => conceptsOf(concepts);

const doneTogether = [
  'agreement',
  'defence-agreement',
  'sign',
  'ratify',
  'visit',
  'receive',
  'talk',
  'exercise',
  'train',
  'deliver',
  'sell',
  'buy',
  'arms-trade',
  'contract',
  'give',
  'produce',
  'develop',
  'technology',
  'defence-industry',
  'aid',
  'military-aid',
  'money',
  'deploy',
  'port-call',
  'intelligence',
  'peacekeeping',
  'joint-operation',
  'joint',
  'cooperate',
  'help',
  'negotiate',
  'maintain',
  'arrive',
  'collective',
  'both',
  'base',
  'withdraw',
] as const;
export const together = conceptsOf(doneTogether);
const done = set(...doneTogether, 'address');
const handed = set(...doneTogether, 'address', 'equipment', 'ship');
/** What needs no second word: of these alone a pair is believed. */
const strongWords = [
  'agreement',
  'defence-agreement',
  'sign',
  'ratify',
  'exercise',
  'joint',
  'cooperate',
  'defence-industry',
  'military-aid',
  'joint-operation',
  'both',
  'collective',
  'talk',
  'visit',
  'receive',
  'deliver',
  'sell',
  'buy',
  'arms-trade',
  'give',
  'train',
  'help',
  'deploy',
  'base',
  'aid',
  'contract',
] as const;
export const strong = conceptsOf(strongWords);
/** Of them the plain deeds. */
const plain = set(...strongWords.filter((concept) => concept !== 'both' && concept !== 'collective'));
export const apart = set('fight', 'hostile', 'sanction', 'pressure', 'sour');
export const refusing = set('suspend', 'cancel', 'refuse', 'withdraw');
const foes = set('common-enemy');

/** Whether any of them is one of up to five concepts. */
export function has(atoms: readonly Atom[], one: Concept, two = one, three = one, four = one, five = one): boolean {
  for (const { concept } of atoms) if (concept === one || concept === two || concept === three || concept === four || concept === five) return true;
  return false;
}

type Words = Pick<Span, 'first' | 'last'>;

const overlaps = (a: Words, b: Words): boolean => a.first <= b.last && b.first <= a.last;
export const distance = (a: Words, b: Words): number => (overlaps(a, b) ? 0 : Math.max(a.first, b.first) - Math.min(a.last, b.last));
/** Some word of one kind stands within so many words of one of the other. */
export const near = (atoms: readonly Atom[], one: readonly Concept[], other: readonly Concept[], within: number): boolean =>
  atoms.some((a) => one.includes(a.concept) && atoms.some((b) => other.includes(b.concept) && !overlaps(a, b) && distance(a, b) <= within));

/** Deeds that two do with one another; the others are done by one to another. */
export const mutualWords = [
  'agreement',
  'defence-agreement',
  'sign',
  'ratify',
  'exercise',
  'joint',
  'cooperate',
  'defence-industry',
  'joint-operation',
  'both',
  'collective',
  'talk',
  'visit',
  'receive',
  'negotiate',
  'contract',
  'intelligence',
  'peacekeeping',
] as const;
export const mutual = conceptsOf(mutualWords);

interface Parts {
  zone: readonly Atom[];
  between?: readonly Atom[];
  lead?: readonly Atom[];
  to?: number;
}

const none: Atom[] = [];

export function sceneOf({ zone, between = none, lead = none, to = 0 }: Parts): Scene {
  const concepts = maskOf(zone);
  const enemies = meet(concepts, foes) ? zone.filter((a) => a.concept === 'common-enemy') : none;
  const conflict = meet(concepts, apart)
    ? zone.filter((a) => isOne(apart, a) && !enemies.some((e) => distance(a, e) <= 3) && !isTakenBack(a, zone))
    : none;
  // A weapon "from" or "for" the other is a transfer without a verb.
  const deedWords = has(between, 'from') ? handed : done;
  const coop = zone.filter((a) => isOne(deedWords, a));
  const deeds = coop.filter((a) => isOne(plain, a) && !isHit(a, conflict) && !conflict.some((c) => overlaps(c, a)));
  const refusals = meet(concepts, refusing)
    ? zone.filter((a) => isOne(refusing, a) && !conflict.some((c) => c.first === a.first) && !isTakenBack(a, zone))
    : none;
  return { zone, concepts, between, lead, to, coop, deeds, conflict, refusals, stance: undefined };
}

/** A base that is struck is no deed. */
const isHit = (a: Atom, conflict: readonly Atom[]): boolean =>
  a.concept === 'base' && conflict.some((c) => c.concept === 'fight' && c.last < a.first && a.first <= c.last + 5);

/** "did not refuse", "does not wish to provoke": a denial right before takes it back. */
const isTakenBack = (deed: Atom, zone: readonly Atom[]): boolean =>
  zone.some((a) => a.concept === 'negation' && a.last < deed.first && a.first >= deed.first - 4);
