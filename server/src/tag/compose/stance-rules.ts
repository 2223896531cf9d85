import type { Concept } from '../lexicon/concepts.ts';
import { conceptsOf, isOne, meet } from '../match/concept-mask.ts';
import { distance, has, near, type Scene } from './scene.ts';

/** What the words about two names say of them; the first rule that holds answers. */
export interface StanceRule {
  id: string;
  gives: 'cooperation' | 'conflict' | 'refused';
  /** Without one of these among the words it cannot hold. */
  asks?: readonly Concept[];
  holds(scene: Scene): boolean;
}

const hostileBetween = ({ between, conflict }: Scene): boolean => between.some((a) => conflict.includes(a));
const deedBetween = ({ between, deeds }: Scene): boolean => between.some((a) => deeds.includes(a));

/** What is handed back or emptied when forces leave. */
const leaving = conceptsOf(['withdraw', 'base', 'deploy', 'deliver', 'arrive']);
/** Talks that end are no agreement that ends. */
const talks = conceptsOf(['talk', 'negotiate']);

const hostility = ['fight', 'hostile', 'sanction', 'pressure', 'sour'] as const;
const refusal = ['suspend', 'cancel', 'refuse', 'withdraw'] as const;

export const stanceRules: readonly StanceRule[] = [
  { id: 'stance/lifted', gives: 'cooperation', asks: ['ban'], holds: ({ zone }) => near(zone, ['resume', 'lift', 'cancel', 'finish'], ['ban'], 5) },
  { id: 'stance/truce-broken', gives: 'conflict', asks: ['truce'], holds: ({ zone }) => near(zone, ['truce'], ['hostile'], 3) },
  { id: 'stance/truce', gives: 'cooperation', asks: ['truce'], holds: ({ zone }) => has(zone, 'truce') },
  {
    id: 'stance/sanctioned',
    gives: 'conflict',
    asks: ['sanction'],
    holds: ({ zone, conflict }) => has(conflict, 'sanction') && !has(zone, 'resume', 'agreement'),
  },
  { id: 'stance/soured', gives: 'refused', asks: ['sour'], holds: ({ zone }) => near(zone, ['sour'], ['cooperate', 'talk'], 5) },
  {
    id: 'stance/threatened',
    gives: 'conflict',
    asks: ['pressure'],
    holds: ({ between, conflict, to }) => between.some((a) => a.concept === 'pressure' && conflict.includes(a) && to - a.last <= 7),
  },
  { id: 'stance/set-against', gives: 'conflict', holds: ({ lead, between }) => has(lead, 'against') && !has(between, 'with', 'joint', 'help') },
  {
    id: 'stance/attacked',
    gives: 'conflict',
    asks: ['fight'],
    holds: ({ between, conflict }) =>
      between.some((x) => x.concept === 'against' && between.some((f) => f.concept === 'fight' && conflict.includes(f) && f.last < x.first)),
  },
  {
    id: 'stance/war-between',
    gives: 'conflict',
    asks: ['fight'],
    holds: ({ conflict, zone }) => has(conflict, 'fight') && near(zone, ['fight'], ['between'], 3),
  },
  { id: 'stance/fought', gives: 'conflict', asks: hostility, holds: (scene) => hostileBetween(scene) && !deedBetween(scene) },
  {
    id: 'stance/withdrawn',
    gives: 'refused',
    asks: ['withdraw'],
    holds: ({ refusals, coop }) => has(refusals, 'withdraw') && coop.every((a) => isOne(leaving, a)),
  },
  {
    id: 'stance/sent-away',
    gives: 'refused',
    holds: ({ zone }) => has(zone, 'address', 'pressure') && near(zone, ['leave'], ['base', 'troops', 'military'], 5),
  },
  {
    id: 'stance/ended',
    gives: 'refused',
    asks: ['finish'],
    holds: ({ zone }) =>
      has(zone, 'finish') &&
      near(
        zone.filter(
          (a) => !zone.some((s) => (s.concept === 'sign' && s.first === a.first) || (isOne(talks, s) && s.first > a.first && s.first <= a.last + 2)),
        ),
        ['finish'],
        ['agreement', 'defence-agreement', 'cooperate'],
        3,
      ),
  },
  {
    id: 'stance/rebuffed',
    gives: 'refused',
    asks: refusal,
    holds: (scene) => has(scene.between, 'refuse') && scene.refusals.length > 0 && !deedBetween(scene),
  },
  {
    id: 'stance/refused',
    gives: 'refused',
    asks: refusal,
    holds: ({ zone, refusals, coop }) =>
      !has(zone, 'resume') &&
      refusals.some(
        (r) =>
          coop.some((c) => c.concept !== 'withdraw' && c !== r && distance(r, c) <= 10) ||
          zone.some((e) => (e.concept === 'equipment' || e.concept === 'port-call') && distance(r, e) <= 6),
      ),
  },
  {
    id: 'stance/apart',
    gives: 'conflict',
    asks: hostility,
    holds: ({ zone, between, conflict, deeds }) => conflict.length > deeds.length && !(between.length === 0 && has(zone, 'against')),
  },
];

const table = stanceRules.map((rule) => ({ rule, asked: rule.asks ? conceptsOf(rule.asks) : null }));

/** Asked once: a long list's members share their scene. */
export function stanceOf(scene: Scene): StanceRule | null {
  if (scene.stance === undefined)
    scene.stance = table.find(({ rule, asked }) => (asked === null || meet(asked, scene.concepts)) && rule.holds(scene))?.rule ?? null;
  return scene.stance;
}
