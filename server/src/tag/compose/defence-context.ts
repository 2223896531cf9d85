import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Line } from '../match/line.ts';

const defence = conceptsOf([
  'military',
  'equipment',
  'ship',
  'defence-official',
  'defence-agreement',
  'defence-industry',
  'exercise',
  'military-aid',
  'base',
  'peacekeeping',
  'joint-operation',
  'intelligence',
]);

export const isDefenceLine = (line: Line): boolean => meet(line.concepts, defence);

/** How much of an article is about defence: the share of its sentences that speak of it, title and lead counted double. */
export function defenceShare(lines: readonly Line[]): number {
  let all = 0;
  let with_ = 0;
  for (const line of lines) {
    const weight = line.sentence.where === 'title' || line.sentence.paragraph === 0 ? 2 : 1;
    all += weight;
    if (isDefenceLine(line)) with_ += weight;
  }
  return all === 0 ? 0 : with_ / all;
}
