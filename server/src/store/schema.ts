import { articleSteps } from './article-steps.ts';
import type { Step } from './migration.ts';

/** Every step of the schema, in order: new ones are appended. */
export const schema: readonly Step[] = [...articleSteps];
