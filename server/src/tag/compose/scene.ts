import type { Concept } from '../lexicon/concepts.ts';
import type { Atom } from '../match/line.ts';
import type { StanceRule } from './stance-rules.ts';

/** The words about two names, sorted by what they say of the two. */
export interface Scene {
  /** All words that may speak of the two. */
  zone: readonly Atom[];
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

const set = (...concepts: Concept[]): ReadonlySet<Concept> => new Set(concepts);

export const together = set(
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
);
/** What needs no second word: of these alone a pair is believed. */
export const strong = set(
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
  'give',
  'train',
  'help',
  'deploy',
  'base',
  'aid',
  'contract',
);
export const apart = set('fight', 'hostile', 'sanction', 'pressure', 'sour');
export const refusing = set('suspend', 'cancel', 'refuse', 'withdraw');
const pronouns = set('both', 'collective');

export function has(atoms: readonly Atom[], ...concepts: Concept[]): boolean {
  for (const atom of atoms) if (concepts.includes(atom.concept)) return true;
  return false;
}
const overlaps = (a: Atom, b: Atom): boolean => a.first <= b.last && b.first <= a.last;
export const distance = (a: Atom, b: Atom): number => (overlaps(a, b) ? 0 : Math.max(a.first, b.first) - Math.min(a.last, b.last));
/** Some word of one kind stands within so many words of one of the other. */
export const near = (atoms: readonly Atom[], one: readonly Concept[], other: readonly Concept[], within: number): boolean =>
  atoms.some((a) => one.includes(a.concept) && atoms.some((b) => other.includes(b.concept) && !overlaps(a, b) && distance(a, b) <= within));

/** Deeds that two do with one another; the others are done by one to another. */
export const mutual = set(
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
);

interface Parts {
  zone: readonly Atom[];
  between?: readonly Atom[];
  lead?: readonly Atom[];
  to?: number;
}

export function sceneOf({ zone, between = [], lead = [], to = 0 }: Parts): Scene {
  const enemies = zone.filter((a) => a.concept === 'common-enemy');
  const conflict = zone.filter((a) => apart.has(a.concept) && !enemies.some((e) => distance(a, e) <= 3) && !isTakenBack(a, zone));
  // A weapon "from" or "for" the other is a transfer without a verb.
  const handed = has(between, 'from');
  const coop = zone.filter(
    (a) => together.has(a.concept) || a.concept === 'address' || (handed && (a.concept === 'equipment' || a.concept === 'ship')),
  );
  // A base that is struck is no deed.
  const isHit = (a: Atom) => a.concept === 'base' && conflict.some((c) => c.concept === 'fight' && c.last < a.first && a.first <= c.last + 5);
  const deeds = coop.filter((a) => strong.has(a.concept) && !pronouns.has(a.concept) && !isHit(a) && !conflict.some((c) => overlaps(c, a)));
  const refusals = zone.filter((a) => refusing.has(a.concept) && !conflict.some((c) => c.first === a.first) && !isTakenBack(a, zone));
  return { zone, between, lead, to, coop, deeds, conflict, refusals, stance: undefined };
}

/** "did not refuse", "does not wish to provoke": a denial right before takes it back. */
const isTakenBack = (deed: Atom, zone: readonly Atom[]): boolean =>
  zone.some((a) => a.concept === 'negation' && a.last < deed.first && a.first >= deed.first - 4);
