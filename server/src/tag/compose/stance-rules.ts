import type { Concept } from '../lexicon/concepts.ts';
import { distance, has, near, type Scene } from './scene.ts';

/** What the words about two names say of them; the first rule that holds answers. */
export interface StanceRule {
  id: string;
  gives: 'cooperation' | 'conflict' | 'refused';
  holds(scene: Scene): boolean;
}

const hostileBetween = ({ between, conflict }: Scene): boolean => between.some((a) => conflict.includes(a));
const deedBetween = ({ between, deeds }: Scene): boolean => between.some((a) => deeds.includes(a));

/** What is handed back or emptied when forces leave. */
const leaving: ReadonlySet<Concept> = new Set<Concept>(['withdraw', 'base', 'deploy', 'deliver', 'arrive']);
/** Talks that end are no agreement that ends. */
const talks: ReadonlySet<Concept> = new Set<Concept>(['talk', 'negotiate']);

const stanceRules: readonly StanceRule[] = [
  { id: 'stance/lifted', gives: 'cooperation', holds: ({ zone }) => near(zone, ['resume', 'lift', 'cancel', 'finish'], ['ban'], 5) },
  { id: 'stance/truce-broken', gives: 'conflict', holds: ({ zone }) => near(zone, ['truce'], ['hostile'], 3) },
  { id: 'stance/truce', gives: 'cooperation', holds: ({ zone }) => has(zone, 'truce') },
  { id: 'stance/sanctioned', gives: 'conflict', holds: ({ zone, conflict }) => has(conflict, 'sanction') && !has(zone, 'resume', 'agreement') },
  { id: 'stance/soured', gives: 'refused', holds: ({ zone }) => near(zone, ['sour'], ['cooperate', 'talk'], 5) },
  {
    id: 'stance/threatened',
    gives: 'conflict',
    holds: ({ between, conflict, to }) => between.some((a) => a.concept === 'pressure' && conflict.includes(a) && to - a.last <= 7),
  },
  { id: 'stance/set-against', gives: 'conflict', holds: ({ lead, between }) => has(lead, 'against') && !has(between, 'with', 'joint', 'help') },
  {
    id: 'stance/attacked',
    gives: 'conflict',
    holds: ({ between, conflict }) =>
      between.some((x) => x.concept === 'against' && between.some((f) => f.concept === 'fight' && conflict.includes(f) && f.last < x.first)),
  },
  { id: 'stance/war-between', gives: 'conflict', holds: ({ conflict, zone }) => has(conflict, 'fight') && near(zone, ['fight'], ['between'], 3) },
  { id: 'stance/fought', gives: 'conflict', holds: (scene) => hostileBetween(scene) && !deedBetween(scene) },
  {
    id: 'stance/withdrawn',
    gives: 'refused',
    holds: ({ refusals, coop }) => has(refusals, 'withdraw') && coop.every(({ concept }) => leaving.has(concept)),
  },
  {
    id: 'stance/sent-away',
    gives: 'refused',
    holds: ({ zone }) => has(zone, 'address', 'pressure') && near(zone, ['leave'], ['base', 'troops', 'military'], 5),
  },
  {
    id: 'stance/ended',
    gives: 'refused',
    holds: ({ zone }) =>
      has(zone, 'finish') &&
      near(
        zone.filter(
          (a) =>
            !zone.some((s) => (s.concept === 'sign' && s.first === a.first) || (talks.has(s.concept) && s.first > a.first && s.first <= a.last + 2)),
        ),
        ['finish'],
        ['agreement', 'defence-agreement', 'cooperate'],
        3,
      ),
  },
  { id: 'stance/rebuffed', gives: 'refused', holds: (scene) => has(scene.between, 'refuse') && scene.refusals.length > 0 && !deedBetween(scene) },
  {
    id: 'stance/refused',
    gives: 'refused',
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
    holds: ({ zone, between, conflict, deeds }) => conflict.length > deeds.length && !(between.length === 0 && has(zone, 'against')),
  },
];

/** Asked once: a long list's members share their scene. */
export function stanceOf(scene: Scene): StanceRule | null {
  if (scene.stance === undefined) scene.stance = stanceRules.find((one) => one.holds(scene)) ?? null;
  return scene.stance;
}
