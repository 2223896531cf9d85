import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Concept } from './concepts.ts';

export interface StageRule {
  concept: Concept;
  stage: Stage;
  /** One of these stands near it. */
  near?: readonly Concept[];
  /** One of these stands anywhere in the sentence. */
  beside?: readonly Concept[];
  reason: string;
}

/** The first that the sentence holds names its stage: what is taken up again, then what undoes, then the done before the wished. */
export const stageRules: readonly StageRule[] = [
  { concept: 'lift', near: ['ban'], stage: 'under-way', reason: 'a ban is lifted' },
  { concept: 'resume', stage: 'under-way', reason: 'it is taken up again' },
  { concept: 'cancel', near: ['ban'], stage: 'under-way', reason: 'a ban is ended' },
  { concept: 'cancel', stage: 'cancelled', reason: 'it is given up' },
  { concept: 'suspend', stage: 'suspended', reason: 'it is put on hold' },
  { concept: 'refuse', stage: 'cancelled', reason: 'it is refused' },
  { concept: 'finish', near: ['exercise', 'train'], stage: 'completed', reason: 'an exercise or a course has ended' },
  { concept: 'ratify', stage: 'ratified', reason: 'it is ratified or has come into force' },
  { concept: 'sign', stage: 'signed', reason: 'it is signed or agreed' },
  { concept: 'arrive', beside: ['exercise', 'deploy', 'peacekeeping'], stage: 'under-way', reason: 'those who take part have come' },
  { concept: 'arrive', stage: 'delivered', reason: 'it has been handed over' },
  { concept: 'finish', stage: 'completed', reason: 'it has ended as planned' },
  { concept: 'begin', stage: 'under-way', reason: 'it has begun' },
  { concept: 'negotiate', stage: 'negotiated', reason: 'it is being negotiated' },
  { concept: 'mooted', stage: 'mooted', reason: 'it is hoped for, offered or planned' },
];

/** Where no sentence says it in so many words: what is told as a fact is going on or done. */
export const plainStageRules: readonly StageRule[] = [
  { concept: 'exercise', stage: 'under-way', reason: 'an exercise is told of' },
  { concept: 'buy', stage: 'signed', reason: 'it is bought or ordered' },
  { concept: 'contract', stage: 'signed', reason: 'there is a contract' },
  { concept: 'deliver', stage: 'delivered', reason: 'it is handed over' },
  { concept: 'give', stage: 'delivered', reason: 'it is given' },
  { concept: 'deploy', stage: 'under-way', reason: 'forces are there' },
  { concept: 'train', stage: 'under-way', reason: 'training is told of' },
  { concept: 'produce', stage: 'under-way', reason: 'it is being made' },
];
