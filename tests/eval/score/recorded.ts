import { existsSync } from 'node:fs';
import type { AnswerOf } from '@entente/shared/contract/endpoint';
import { evaluation } from '@entente/shared/contract/evaluation';
import { projectPath, projectText } from '../../support/project-file.ts';

export const recordPath = 'server/src/query/evaluation.json';

export const recorded = (): AnswerOf<typeof evaluation> | null =>
  existsSync(projectPath(recordPath)) ? evaluation.answer.parse(JSON.parse(projectText(recordPath))) : null;
