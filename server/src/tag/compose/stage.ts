import type { Stage } from '@entente/shared/vocabulary/stages';
import { stageRules } from '../lexicon/stage-rules.ts';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Atom } from '../match/atom.ts';
import type { Line } from '../match/line.ts';
import { distance } from './scene.ts';

/** Words of hope before the deed ("plans to sign") take the deed back. */
const hoped: ReadonlySet<Stage> = new Set<Stage>(['signed', 'ratified', 'delivered', 'completed', 'under-way']);
const within = 5;

const table = stageRules.map((rule) => ({ ...rule, mask: conceptsOf([rule.concept]) }));

export function stageOf(line: Line): { stage: Stage; atom: Atom } | null {
  for (const { concept, stage, near, mask } of table) {
    if (!meet(mask, line.concepts)) continue;
    const atom = line.atoms.find(
      (a) => a.concept === concept && (!near || line.atoms.some((n) => near.includes(n.concept) && n !== a && distance(a, n) <= within)),
    );
    if (!atom) continue;
    const hope = hoped.has(stage) ? line.atoms.find((a) => a.concept === 'mooted' && a.first < atom.first && a.first >= atom.first - 4) : undefined;
    return hope ? { stage: 'mooted', atom: hope } : { stage, atom };
  }
  return null;
}
