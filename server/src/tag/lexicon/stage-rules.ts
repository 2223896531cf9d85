import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Concept } from './concepts.ts';

export interface StageRule {
  concept: Concept;
  stage: Stage;
  /** One of these stands near it. */
  near?: readonly Concept[];
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
  { concept: 'ratify', stage: 'ratified', reason: 'it is ratified or has come into force' },
  { concept: 'sign', stage: 'signed', reason: 'it is signed or agreed' },
  { concept: 'arrive', stage: 'delivered', reason: 'it has been handed over' },
  { concept: 'finish', stage: 'completed', reason: 'it has ended as planned' },
  { concept: 'begin', stage: 'under-way', reason: 'it has begun' },
  { concept: 'negotiate', stage: 'negotiated', reason: 'it is being negotiated' },
  { concept: 'mooted', stage: 'mooted', reason: 'it is hoped for, offered or planned' },
];
