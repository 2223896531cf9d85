import { countries } from '@entente/shared/vocabulary/countries';
import type { Evidence, EvidenceSpan } from '@entente/shared/domain/tagging';
import type { Atom } from '../match/line.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import type { TopicHit } from './topic-hits.ts';

type Extra = Pick<Evidence, 'rule' | 'reason' | 'score'> & Partial<Pick<Evidence, 'topic' | 'stage'>>;

/** Quotes a sentence as proof; the spans say what in it was read. */
export function evidenceOf(line: ReadLine, spans: readonly EvidenceSpan[], extra: Extra): Evidence {
  const { text, where, start, end } = line.sentence;
  return {
    quote: text,
    where,
    start,
    end,
    spans: [...spans].sort((a, b) => a.start - b.start),
    ...extra,
    score: Math.min(1, Math.round(extra.score * 100) / 100),
  };
}

export const countrySpan = ({ start, end, code }: Found): EvidenceSpan => ({ start, end, role: 'country', label: countries[code][1] });

export const atomSpan = ({ start, end, concept }: Atom, role: EvidenceSpan['role']): EvidenceSpan => ({ start, end, role, label: concepts[concept] });

export const topicSpans = (hit: TopicHit): EvidenceSpan[] => hit.atoms.map((a) => atomSpan(a, 'topic'));
