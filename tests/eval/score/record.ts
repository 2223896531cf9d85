import { writeFileSync } from 'node:fs';
import { evaluation } from '@entente/shared/contract/evaluation';
import { projectPath } from '../../support/project-file.ts';
import { evaluate } from './evaluate.ts';
import { recorded, recordPath } from './recorded.ts';
import { sets } from './sets.ts';

/** Objects without further ones inside stand on one line, so that a change of the record can be read. */
const laidOut = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(/\{\s+([^{}[\]]*?)\s+\}/gu, (_, inside: string) => `{ ${inside.replaceAll(/\s*\n\s*/gu, ' ')} }`)}\n`;

/** Writes the figures down for the Method page and for the test; answers in words what came of it. */
export function record(now: Date): string {
  const measuredOn = now.toISOString().slice(0, 10);
  const [own, check] = [evaluate(sets.own.read()), evaluate(sets.check.read())];
  // Of data that is not the project's, the figures of the whole: those of a language or a trap say too much of single articles.
  const real = sets.articles.read();
  const kept = {
    own: { ...own.measured, measuredOn, ...own.breakdown },
    check: { ...check.measured, measuredOn },
    real: real ? { ...evaluate(real).measured, measuredOn } : (recorded()?.real ?? null),
  };
  writeFileSync(projectPath(recordPath), laidOut(evaluation.answer.parse(kept)));
  return `${real ? '' : 'Real news was not measured here; its figures stay as they were.\n'}Recorded in ${recordPath}.\n`;
}
