import type { Pair, Strength } from '@entente/shared/domain/codes';
import type { Evidence, EvidenceSpan } from '@entente/shared/domain/tagging';
import type { Stage } from '@entente/shared/vocabulary/stages';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { ReadLine } from '../resolve/found.ts';
import { atomSpan, evidenceOf, topicSpans } from './evidence.ts';
import type { Clue } from './roles/clue.ts';
import { plainStageOf, stageOf } from './stage.ts';
import type { TopicHit } from './topic-hits.ts';

/** A pair less sure than this is a chance meeting of two names. */
export const leastSure = 0.4;

type Stance = 'cooperation' | 'conflict' | 'refused';

/** A sentence that speaks for a pair, and how far it says that things have come, where no sentence says so in so many words. */
interface Quotable {
  stance: Stance;
  weight: number;
  quote: () => Evidence;
  plainStage: () => Stage | null;
}

/** What an article's sentences add up to for one pair. */
export interface PairFacts {
  pair: Pair;
  cooperation: number;
  conflict: number;
  refused: number;
  /** 0 to 1: how sure it is that the text puts the two together. */
  sure: number;
  /** How sure each topic is. */
  topics: Map<TopicId, number>;
  /** What its sentences say of the parts that the two play. */
  roles: Clue[];
  strength: Strength;
  /** What one deed of the headline or lead puts beside it: "Kenya signed with Chad and with Togo". */
  peers: Set<Pair>;
  /** Every sentence that speaks for it; quoted only where it is shown. */
  evidence: Quotable[];
  proved: Set<ReadLine['sentence']>;
}

export function factsOf(facts: Map<Pair, PairFacts>, pair: Pair): PairFacts {
  const known = facts.get(pair) ?? {
    pair,
    cooperation: 0,
    conflict: 0,
    refused: 0,
    sure: 0,
    topics: new Map(),
    roles: [],
    strength: 'article',
    peers: new Set(),
    evidence: [],
    proved: new Set(),
  };
  facts.set(pair, known);
  return known;
}

/** Each sentence that speaks of a topic makes it surer; one that says it plainly is enough. */
export function believe(of: PairFacts, hit: TopicHit, share: number): void {
  of.topics.set(hit.topic, either(of.topics.get(hit.topic) ?? 0, Math.min(1, hit.rule.score * share)));
}

/** A topic must be as sure as this. */
const leastTopic = 0.36;

/** Topics that are sure enough, surest first. */
export function topicsOf(weights: PairFacts['topics']): TopicId[] {
  return [...weights]
    .filter(([, sure]) => sure >= leastTopic)
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

/** How sure it is that one of two holds, each being so sure by itself. */
export const either = (one: number, other: number): number => 1 - (1 - one) * (1 - other);

interface Sentence {
  line: ReadLine;
  hits: readonly TopicHit[];
}

interface Proof {
  stance: Stance;
  weight: number;
  spans: () => readonly EvidenceSpan[];
  link: { rule: string; reason: string; score: number };
}

/** Keeps a sentence as evidence, once: the link, its best topic and its stage. */
export function prove(of: PairFacts, sentence: Sentence, proof: Proof): void {
  if (of.proved.has(sentence.line.sentence)) return;
  of.proved.add(sentence.line.sentence);
  of.evidence.push({
    stance: proof.stance,
    weight: proof.weight,
    quote: () => quote(sentence, proof),
    plainStage: () => plainStageOf(sentence.line)?.stage ?? null,
  });
}

function quote({ line, hits }: Sentence, { stance, spans, link }: Proof): Evidence {
  const top = stance === 'conflict' ? undefined : surest(hits);
  const stage = stance === 'conflict' ? null : stageOf(line);
  const all = [...spans(), ...(top ? topicSpans(top) : []), ...(stage ? [atomSpan(stage.atom, 'stage')] : [])];
  return evidenceOf(line, unique(all), {
    rule: top ? `${link.rule} + ${top.rule.id}` : link.rule,
    reason: top ? `${link.reason}; ${top.rule.reason}` : link.reason,
    score: link.score,
    topic: top?.topic,
    stage: stage?.stage,
  });
}

/** The first of the surest. */
function surest(hits: readonly TopicHit[]): TopicHit | undefined {
  let top = hits[0];
  for (const hit of hits) if (hit.rule.score > top!.rule.score) top = hit;
  return top;
}

const unique = (spans: readonly EvidenceSpan[]): EvidenceSpan[] =>
  spans.filter((span, at) => spans.findIndex((one) => one.start === span.start && one.end === span.end) === at);
