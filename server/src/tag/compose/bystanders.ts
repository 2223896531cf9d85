import type { Atom } from '../match/atom.ts';
import { conceptsOf, isOne } from '../match/concept-mask.ts';
import type { ReadLine } from '../resolve/found.ts';
import type { Group } from './groups.ts';
import { isLed, type Parsed } from './parse.ts';
import { has } from './scene.ts';

/** What reaches over to one of a list of examples. */
const bonds = conceptsOf(['with', 'between', 'against', 'from', 'to', 'address', 'deliver', 'sell', 'give', 'deploy', 'help', 'train']);

/** Named after another, and with no part in what that one does. */
export function isBystander(parsed: Parsed, left: Group, right: Group): boolean {
  const { line, clause } = parsed;
  const between = line.atoms.filter((a) => a.first > left.last && a.last < right.first && clause(a.first) === clause(right.first));
  return areExamples(parsed, right) || areFellows(parsed, right, between) || isFoesPlace(line, right);
}

/** "… in a region where countries such as Chad and Mali had coups": they stand for many, and nothing is done with them. */
function areExamples({ line }: Parsed, right: Group): boolean {
  const example = exampleBefore(line, right);
  return example !== undefined && !line.atoms.some((a) => isOne(bonds, a) && a.last < example.first && a.first >= example.first - 6);
}

/** "Countries such as": what leads to the list stands before it. */
export const exampleBefore = ({ atoms }: ReadLine, { first }: Group): Atom | undefined =>
  atoms.find((a) => a.concept === 'example' && a.first < first && a.last >= first - 2);

/** "A frigate of Chad took part in an exercise involving Togo, Mali and Oman": all are guests, or it is not said whose. */
const areFellows = ({ line }: Parsed, right: Group, between: readonly Atom[]): boolean =>
  right.members.length > 2 &&
  between.filter((a) => a.concept === 'participant').length > 1 &&
  !has(between, 'say', 'host') &&
  line.atoms.some((a) => a.concept === 'participant' && a.last < right.first && a.last >= right.first - 3);

/** "to defeat the terrorist threat from Mali": where a common enemy sits. */
const isFoesPlace = (line: ReadLine, right: Group): boolean =>
  isLed(line, right, 'from') && line.atoms.some((a) => a.concept === 'common-enemy' && a.last < right.first && a.first >= right.first - 5);
