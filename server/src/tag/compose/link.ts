import { pairOf, type Pair } from '@entente/shared/domain/codes';
import type { Concept } from '../lexicon/concepts.ts';
import type { Atom } from '../match/line.ts';
import type { Found } from '../resolve/found.ts';

/** Two countries that one sentence puts together, how, and how surely. */
export interface Link {
  pair: Pair;
  a: Found;
  b: Found;
  stance: 'cooperation' | 'conflict';
  /** Cooperation that is refused, suspended or cancelled: stance conflict, topics kept. */
  refused: boolean;
  atoms: Atom[];
  rule: string;
  reason: string;
  score: number;
}

export const together: ReadonlySet<Concept> = new Set<Concept>([
  'agreement',
  'defence-agreement',
  'sign',
  'ratify',
  'visit',
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
]);
/** What needs no second word: of these alone a pair is believed. */
const strong: ReadonlySet<Concept> = new Set<Concept>([
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
  'deliver',
  'sell',
  'buy',
  'give',
  'train',
  'help',
  'deploy',
]);
export const apart: ReadonlySet<Concept> = new Set<Concept>(['fight', 'hostile', 'sanction']);
const refusals: ReadonlySet<Concept> = new Set<Concept>(['suspend', 'cancel', 'refuse', 'withdraw']);

export const has = (atoms: readonly Atom[], concept: Concept): boolean => atoms.some((a) => a.concept === concept);

/** How two names are tied: by which rule, how surely, over which words. */
interface Make {
  rule: string;
  reason: string;
  score: number;
  listed: boolean;
  between?: Atom[];
}

export function toLink(a: Found, b: Found, zone: readonly Atom[], { rule, reason, score, listed, between }: Make): Link[] {
  if (a.code === b.code) return [];
  // A weapon "from" or "for" the other is a transfer without a verb.
  const handed = between !== undefined && has(between, 'from');
  const coop = zone.filter((x) => together.has(x.concept) || (handed && (x.concept === 'equipment' || x.concept === 'ship')));
  const conflict = zone.filter((x) => apart.has(x.concept));
  const refusal = zone.filter((x) => refusals.has(x.concept) && !conflict.some((c) => c.first === x.first));
  const base = { pair: pairOf(a.code, b.code), a, b, rule, reason };
  const conflicted = isConflict(zone, coop, conflict, listed, between);
  if (conflicted) return [{ ...base, stance: 'conflict', refused: false, atoms: conflict, score }];
  if (coop.length === 0) return [];
  const refused =
    refusal.length > 0 &&
    coop.some((x) => x.concept !== 'withdraw' && Math.abs(x.first - refusal[0]!.first) <= 10) &&
    !has(zone, 'negation') &&
    !has(zone, 'resume');
  const sure = coop.some((x) => strong.has(x.concept)) ? 1 : 0.6;
  return [{ ...base, stance: refused ? 'conflict' : 'cooperation', refused, atoms: refused ? [...coop, ...refusal] : coop, score: score * sure }];
}

/** Words of conflict decide where they stand between the two, or where no deed of cooperation stands beside them. */
function isConflict(zone: readonly Atom[], coop: readonly Atom[], conflict: readonly Atom[], listed: boolean, between?: readonly Atom[]): boolean {
  const deeds = coop.filter(
    (x) =>
      strong.has(x.concept) && x.concept !== 'both' && x.concept !== 'collective' && !conflict.some((c) => c.first <= x.last && x.first <= c.last),
  ).length;
  const facing = between?.some((x) => x.concept === 'against') ?? false;
  if (facing && conflict.length + deeds > 0) return !between!.some((x) => x.concept === 'with' || x.concept === 'joint') || conflict.length > 0;
  if (conflict.length === 0) return false;
  // Who is put under sanctions is not worked with, whatever else the sentence lists.
  if (has(conflict, 'sanction') && !has(zone, 'resume') && !has(zone, 'agreement')) return true;
  if (listed && zone.some((x) => x.concept === 'against')) return false;
  return conflict.length > deeds;
}
