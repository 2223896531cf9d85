import type { Stage } from '@entente/shared/vocabulary/stages';
import { plainStageRules, type StageRule, stageRules } from '../lexicon/stage-rules.ts';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Atom } from '../match/atom.ts';
import type { Line } from '../match/line.ts';
import { distance } from './scene.ts';

/** Words of hope before the deed ("plans to sign") take the deed back. */
const hoped: ReadonlySet<Stage> = new Set<Stage>(['signed', 'ratified', 'delivered', 'completed', 'under-way']);
/** So does an infinitive: "to sign a treaty", "to be ratified". What is "to go on" goes on. */
const unborn: ReadonlySet<Stage> = new Set<Stage>(['signed', 'ratified', 'delivered']);
const within = 5;

interface Told {
  stage: Stage;
  atom: Atom;
}

const indexed = (rules: readonly StageRule[]) =>
  rules.map((rule) => ({ ...rule, mask: conceptsOf([rule.concept]), others: conceptsOf(rule.beside ?? []) }));
const [table, plainTable] = [indexed(stageRules), indexed(plainStageRules)];

/** How far the sentence says in so many words that it has come. */
export const stageOf = (line: Line): Told | null => firstOf(line, table);

/** How far it has come by what is told as a fact. */
export const plainStageOf = (line: Line): Told | null => firstOf(line, plainTable);

function firstOf(line: Line, rules: typeof table): Told | null {
  for (const { concept, stage, near, beside, mask, others } of rules) {
    if (!meet(mask, line.concepts) || (beside && !meet(others, line.concepts))) continue;
    const atom = line.atoms.find(
      (a) => a.concept === concept && (!near || line.atoms.some((n) => near.includes(n.concept) && n !== a && distance(a, n) <= within)),
    );
    if (!atom) continue;
    const hope = hoped.has(stage) ? line.atoms.find((a) => a.concept === 'mooted' && a.first < atom.first && a.first >= atom.first - 4) : undefined;
    if (hope) return { stage: 'mooted', atom: hope };
    return unborn.has(stage) && isInfinitive(line, atom) ? { stage: 'mooted', atom } : { stage, atom };
  }
  return null;
}

/** English alone writes it as a word before. */
function isInfinitive({ sentence: { tokens } }: Line, { first }: Atom): boolean {
  const [before, beyond] = [tokens[first - 1]?.fold, tokens[first - 2]?.fold];
  return before === 'to' ? tokens[first]!.fold !== 'signing' : before === 'be' && beyond === 'to';
}
