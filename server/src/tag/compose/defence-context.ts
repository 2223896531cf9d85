import type { Concept } from '../lexicon/concepts.ts';
import type { Line } from '../match/line.ts';

const defence: ReadonlySet<Concept> = new Set<Concept>([
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

export const isDefenceLine = (line: Line): boolean => line.atoms.some((a) => defence.has(a.concept));

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
