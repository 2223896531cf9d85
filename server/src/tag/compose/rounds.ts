import type { Atom } from '../match/atom.ts';
import { isOne } from '../match/concept-mask.ts';
import type { Group } from './groups.ts';
import { type Link, toLink } from './link.ts';
import type { Parsed } from './parse.ts';
import { sceneOf, together } from './scene.ts';

/** "She met her Chadian counterpart, the Malian minister and the chief of Togo's army": one deals with each, and they not with one another. */
export function rounds({ line, groups, countries, clause }: Parsed): Link[] {
  const [subject, first] = groups;
  const last = groups.at(-1);
  if (countries < 3 || !subject || !first || !last || subject.members.length > 1 || clause(subject.last) !== clause(last.first)) return [];
  const met = line.atoms.filter((a) => a.concept === 'talk' && a.first > subject.last && a.last < first.first && a.last >= first.first - 5);
  const ofFirst = line.atoms.some((a) => isPeer(a, first));
  const between = line.atoms.filter((a) => a.first > first.last && a.last < last.first);
  if (met.length === 0 || !ofFirst || between.some((a) => isOne(together, a) && a.concept !== 'both')) return [];
  const make = { rule: 'link/one-after-the-other', reason: 'one meets each of them', score: 0.65 };
  return groups.slice(1).flatMap((group) => group.members.flatMap((one) => toLink(subject.members[0]!, one, sceneOf({ zone: met }), make)));
}

const isPeer = ({ concept, first, last }: Atom, group: Group): boolean => concept === 'both' && first <= group.last + 2 && last >= group.first - 2;
