import type { Relation } from '@entente/shared/domain/tagging';
import { noRelationFacts } from '@entente/shared/domain/facts';
import type { Pair } from '@entente/shared/domain/codes';
import { type PairFacts, topicsOf } from './pair-facts.ts';
import { rolesOf } from './roles/roles.ts';

/** A pair less sure than this is a chance meeting of two names. */
const leastSure = 0.4;
/** Weight below which a pair leads no article. */
const least = 0.45;
/** A pair is what the article is about when it has at least this share of the strongest pair's weight. */
const primaryShare = 0.5;
const mostPrimary = 6;

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
  const evidence = f.evidence
    .filter((e) => wanted.includes(e.stance))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 8)
    .map((e) => e.quote());
  const topics = stance === 'conflict' && f.conflict > positive(f) ? [] : topicsOf(f.topics);
  const stage = topics.length === 0 ? null : (evidence.find((e) => e.stage !== undefined)?.stage ?? null);
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
