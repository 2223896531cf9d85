import { pairOf, type Pair, type Strength } from '@entente/shared/domain/codes';
import type { Atom } from '../match/atom.ts';
import { conceptsOf, isOne, meet } from '../match/concept-mask.ts';
import type { Found } from '../resolve/found.ts';
import { type Scene, strong } from './scene.ts';
import { stanceOf } from './stance-rules.ts';

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
  strength: Strength;
}

/** How two names are tied: by which rule and how surely; in one sentence, where it is not said. */
export interface Make {
  rule: string;
  reason: string;
  score: number;
  strength?: Strength;
}

type Says = Pick<Link, 'stance' | 'refused' | 'atoms'>;

/** All links have one shape, for they are made and looked at very often. */
export const linkOf = (a: Found, b: Found, { stance, refused, atoms }: Says, { rule, reason, score, strength = 'sentence' }: Make): Link => ({
  pair: pairOf(a.code, b.code),
  a,
  b,
  stance,
  refused,
  atoms,
  rule,
  reason,
  score,
  strength,
});

export function toLink(a: Found, b: Found, scene: Scene, make: Make): Link[] {
  if (a.code === b.code) return [];
  const stance = stanceOf(scene);
  if (stance?.gives === 'conflict') {
    const atoms = scene.conflict.length > 0 ? scene.conflict : scene.lead.filter((x) => x.concept === 'against');
    return [linkOf(a, b, { stance: 'conflict', refused: false, atoms }, make)];
  }
  const eased = easing(scene);
  const refused = stance?.gives === 'refused';
  const coop = [...scene.coop, ...eased, ...(refused && scene.coop.length === 0 ? scene.refusals : [])];
  if (coop.length === 0) return [];
  const sure = coop.some((x) => isOne(strong, x)) || eased.length > 0 ? 1 : 0.6;
  const atoms = refused ? [...coop, ...scene.refusals] : coop;
  const { rule, reason, score, strength = 'sentence' } = make;
  return [linkOf(a, b, { stance: refused ? 'conflict' : 'cooperation', refused, atoms }, { rule, reason, score: score * sure, strength })];
}

const truce = conceptsOf(['truce']);
const lifting = conceptsOf(['truce', 'resume', 'lift', 'ban']);

/** A truce, or a ban that is lifted. */
function easing(scene: Scene): Atom[] {
  const words = stanceOf(scene)?.id === 'stance/lifted' ? lifting : truce;
  return meet(words, scene.concepts) ? scene.zone.filter((x) => isOne(words, x)) : [];
}
