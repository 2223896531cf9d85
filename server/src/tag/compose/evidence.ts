import { countries } from '@entente/shared/vocabulary/countries';
import type { Evidence, EvidenceSpan } from '@entente/shared/domain/tagging';
import type { Stage } from '@entente/shared/vocabulary/stages';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Atom } from '../match/atom.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import type { TopicHit } from './topic-hits.ts';

/** Why a sentence proves something. */
interface Proof {
  rule: string;
  reason: string;
  score: number;
  topic?: TopicId | undefined;
  stage?: Stage | undefined;
}

/** Quotes a sentence as proof; the spans say what in it was read. */
export function evidenceOf({ sentence }: ReadLine, spans: readonly EvidenceSpan[], { rule, reason, score, topic, stage }: Proof): Evidence {
  const evidence: Evidence = {
    quote: sentence.text,
    where: sentence.where,
    start: sentence.start,
    end: sentence.end,
    spans: spans.length < 2 ? [...spans] : [...spans].sort((a, b) => a.start - b.start),
    rule,
    reason,
    score: Math.min(1, Math.round(score * 100) / 100),
  };
  if (topic !== undefined) evidence.topic = topic;
  if (stage !== undefined) evidence.stage = stage;
  return evidence;
}

export const countrySpan = ({ start, end, code }: Found): EvidenceSpan => ({ start, end, role: 'country', label: countries[code][1] });

export const atomSpan = ({ start, end, concept }: Atom, role: EvidenceSpan['role']): EvidenceSpan => ({ start, end, role, label: concepts[concept] });

export const topicSpans = (hit: TopicHit): EvidenceSpan[] => hit.atoms.map((a) => atomSpan(a, 'topic'));
