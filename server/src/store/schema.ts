import { articleSteps, leanTagSteps } from './article-steps.ts';
import { codedEventSteps } from './coded-event-steps.ts';
import { jobSteps } from './job-steps.ts';
import { correctionSteps } from './correction-steps.ts';
import { countedSteps } from './counted-step.ts';
import type { Step } from './migration.ts';
import { noteSteps } from './note-steps.ts';
import { sourceSteps, visitDaySteps } from './source-steps.ts';
import { taggerSteps } from './tagger-step.ts';
import { storyChoiceSteps, storyPeriodSteps, storySteps } from './story-steps.ts';
import { viewSteps } from './view-steps.ts';

/** Every step of the schema, in order: new ones are appended. */
export const schema: readonly Step[] = [
  ...articleSteps,
  ...sourceSteps,
  ...jobSteps,
  ...codedEventSteps,
  ...storySteps,
  ...storyChoiceSteps,
  ...viewSteps,
  ...noteSteps,
  ...countedSteps,
  ...visitDaySteps,
  ...taggerSteps,
  ...storyPeriodSteps,
  ...correctionSteps,
  ...leanTagSteps,
];
