import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Evidence, Relation } from '@entente/shared/domain/tagging';
import { noRelationFacts } from '@entente/shared/domain/facts';
import type { Pair } from '@entente/shared/domain/codes';
import { leastSure, type PairFacts, topicsOf } from './pair-facts.ts';
import { rolesOf } from './roles/roles.ts';

/** Weight below which a pair leads no article. */
const least = 0.45;
/** A pair is what the article is about when it has at least this share of the strongest pair's weight. */
const primaryShare = 0.5;
const mostPrimary = 6;
/** A hope counts in a sentence of at least this share of the first one's weight. */
const shareOfHope = 0.6;

const positive = (f: PairFacts): number => f.cooperation + f.refused;
const total = (f: PairFacts): number => positive(f) + f.conflict;

/** The pair that most of the article's cooperation is about, if it has one. */
export function mainPair(facts: ReadonlyMap<Pair, PairFacts>): Pair | null {
  const top = [...facts.values()].sort((a, b) => positive(b) - positive(a))[0];
  return top && positive(top) >= least && positive(top) >= top.conflict ? top.pair : null;
}

/** Pairs with enough evidence, strongest first. */
export function relationsOf(facts: ReadonlyMap<Pair, PairFacts>): Relation[] {
  const kept = [...facts.values()].filter((f) => f.sure >= leastSure).sort((a, b) => total(b) - total(a));
  const bestCoop = Math.max(0, ...kept.filter((f) => stanceOf(f) !== 'conflict' || f.refused >= f.conflict).map(positive));
  const bestConflict = Math.max(0, ...kept.map((f) => f.conflict));
  const aboutCooperation = bestCoop >= bestConflict * 0.4;
  const leads = (f: PairFacts): boolean => {
    const weight = aboutCooperation ? positive(f) : total(f);
    return (
      weight >= primaryShare * (aboutCooperation ? bestCoop : Math.max(bestCoop, bestConflict)) &&
      (!aboutCooperation || stanceOf(f) !== 'conflict' || f.refused >= f.conflict)
    );
  };
  const primary = new Set(kept.filter(leads).map((f) => f.pair));
  // What the headline or lead names in one breath with it.
  for (const f of kept) if (primary.has(f.pair)) for (const g of kept) if (f.peers.has(g.pair) && stanceOf(f) === stanceOf(g)) primary.add(g.pair);
  const first = new Set(kept.filter((f) => primary.has(f.pair)).slice(0, mostPrimary));
  return kept.map((f) => toRelation(f, first.has(f)));
}

function stanceOf(f: PairFacts): Relation['stance'] {
  if (f.conflict > positive(f)) return 'conflict';
  return f.refused > f.cooperation * 0.8 ? 'conflict' : 'cooperation';
}

function toRelation(f: PairFacts, primary: boolean): Relation {
  const stance = stanceOf(f);
  const wanted = stance === 'cooperation' ? ['cooperation'] : f.conflict > positive(f) ? ['conflict'] : ['refused', 'cooperation'];
  const proofs = f.evidence
    .filter((e) => wanted.includes(e.stance))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 8);
  const evidence = proofs.map((e) => e.quote());
  const topics = stance === 'conflict' && f.conflict > positive(f) ? [] : topicsOf(f.topics);
  const stage = topics.length === 0 ? null : stageIn(proofs, evidence);
  return {
    pair: f.pair,
    stance,
    primary,
    topics,
    stage,
    roles: stance === 'cooperation' ? rolesOf(f.roles) : [],
    strength: f.strength,
    score: Math.min(1, Math.round((total(f) / (total(f) + 1.5)) * 100) / 100),
    evidence: evidence.length > 0 ? evidence : f.evidence.slice(0, 3).map((e) => e.quote()),
    ...noRelationFacts(),
  };
}

/** The stage that the weightiest sentence tells in so many words; else, and where it is a hope in a lesser sentence only, the one told as a fact. */
function stageIn(proofs: PairFacts['evidence'], evidence: readonly Evidence[]): Stage | null {
  const at = evidence.findIndex((e) => e.stage !== undefined);
  const told = evidence[at]?.stage ?? null;
  if (told !== null && (told !== 'mooted' || proofs[at]!.weight >= shareOfHope * proofs[0]!.weight)) return told;
  const plainAt = proofs.findIndex((proof, n) => (at === -1 || n < at) && proof.plainStage() !== null);
  if (plainAt === -1) return told;
  const stage = proofs[plainAt]!.plainStage()!;
  evidence[plainAt]!.stage = stage;
  return stage;
}
