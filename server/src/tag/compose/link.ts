import { pairOf, type Pair, type Strength } from '@entente/shared/domain/codes';
import type { Atom } from '../match/atom.ts';
import { isOne } from '../match/concept-mask.ts';
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

/** How two names are tied: by which rule and how surely. */
interface Make {
  rule: string;
  reason: string;
  score: number;
}

export function toLink(a: Found, b: Found, scene: Scene, { rule, reason, score }: Make): Link[] {
  if (a.code === b.code) return [];
  const base = { pair: pairOf(a.code, b.code), a, b, rule, reason, strength: 'sentence' as const };
  const stance = stanceOf(scene);
  if (stance?.gives === 'conflict') {
    const faced = scene.conflict.length > 0 ? scene.conflict : scene.lead.filter((x) => x.concept === 'against');
    return [{ ...base, stance: 'conflict', refused: false, atoms: faced, score }];
  }
  const eased = scene.zone.filter((x) => x.concept === 'truce' || (stance?.id === 'stance/lifted' && ['resume', 'lift', 'ban'].includes(x.concept)));
  const coop = [...scene.coop, ...eased, ...(stance?.gives === 'refused' && scene.coop.length === 0 ? scene.refusals : [])];
  if (coop.length === 0) return [];
  const sure = coop.some((x) => isOne(strong, x)) || eased.length > 0 ? 1 : 0.6;
  const refused = stance?.gives === 'refused';
  return [
    { ...base, stance: refused ? 'conflict' : 'cooperation', refused, atoms: refused ? [...coop, ...scene.refusals] : coop, score: score * sure },
  ];
}
