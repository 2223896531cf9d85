import type { Stage } from '@entente/shared/vocabulary/stages';
import type { Concept } from '../lexicon/concepts.ts';
import type { Atom, Line } from '../match/line.ts';

/** The first of these that the sentence holds names the stage: what undoes comes before what does, the done before the wished. */
const order: readonly [Concept, Stage][] = [
  ['cancel', 'cancelled'],
  ['suspend', 'suspended'],
  ['refuse', 'cancelled'],
  ['ratify', 'ratified'],
  ['sign', 'signed'],
  ['arrive', 'delivered'],
  ['finish', 'completed'],
  ['begin', 'under-way'],
  ['negotiate', 'negotiated'],
  ['mooted', 'mooted'],
];

/** Words of hope before the deed ("plans to sign") take the deed back. */
const hoped: ReadonlySet<Stage> = new Set<Stage>(['signed', 'ratified', 'delivered', 'completed', 'under-way']);

export function stageOf(line: Line): { stage: Stage; atom: Atom } | null {
  for (const [concept, stage] of order) {
    const atom = line.atoms.find((a) => a.concept === concept);
    if (!atom) continue;
    const hope = hoped.has(stage) ? line.atoms.find((a) => a.concept === 'mooted' && a.first < atom.first && a.first >= atom.first - 4) : undefined;
    return hope ? { stage: 'mooted', atom: hope } : { stage, atom };
  }
  return null;
}
