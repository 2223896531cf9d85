import { conceptsOf, isOne } from '../../match/concept-mask.ts';
import { distance } from '../scene.ts';
import type { Clue, RoleSentence } from './clue.ts';

const makings = conceptsOf(['produce', 'develop', 'plant']);
const jointly = conceptsOf(['joint', 'both']);

/** What two make together: "jointly produce", "joint production"; neither hands it to the other. */
export function togetherClues({ line, topics, parts, codes }: RoleSentence): Clue[] {
  if (!topics.has('industry')) return [];
  const close = line.atoms.some((a) => isOne(jointly, a) && line.atoms.some((b) => isOne(makings, b) && distance(a, b) <= 5));
  const named = line.atoms.some((a) => a.concept === 'defence-industry') && line.atoms.some((a) => isOne(makings, a));
  if (!close && (!named || topics.has('arms-transfer'))) return [];
  const [from = codes[0]] = parts.map(({ code }) => code);
  return [{ kind: 'co-producers', from, to: from === codes[0] ? codes[1] : codes[0], sure: close ? 0.8 : 0.6 }];
}
