import type { Pair } from '@entente/shared/domain/codes';
import type { RelationRole, Strength } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Evidence } from '@entente/shared/domain/tagging';

/** What an article's sentences add up to for one pair. */
export interface PairFacts {
  pair: Pair;
  cooperation: number;
  conflict: number;
  refused: number;
  /** Weight of each topic over the sentences that carry it. */
  topics: Map<TopicId, number>;
  roles: RelationRole[];
  strength: Strength;
  evidence: { stance: 'cooperation' | 'conflict' | 'refused'; weight: number; evidence: Evidence }[];
  /** Sentences, title and lead counted as such, that speak for it. */
  inTitleOrLead: boolean;
}

export const noFacts = (pair: Pair): PairFacts => ({
  pair,
  cooperation: 0,
  conflict: 0,
  refused: 0,
  topics: new Map(),
  roles: [],
  strength: 'sentence',
  evidence: [],
  inTitleOrLead: false,
});
