import { conceptsOf, isOne } from '../match/concept-mask.ts';
import type { Atom } from '../match/atom.ts';
import type { Group } from './groups.ts';
import { type Link, toLink } from './link.ts';
import { leadOf, type Parsed } from './parse.ts';
import { apart, has, sceneOf } from './scene.ts';

/** What is done to another, and needs him named. */
export const handing = conceptsOf(['deliver', 'sell', 'arms-trade', 'give', 'deploy', 'help', 'military-aid', 'train']);

const hands = (a: Atom): boolean => isOne(handing, a) || a.concept === 'money';
const goods = conceptsOf(['equipment', 'ship', 'gear', 'aid', 'money']);
const isGoods = (a: Atom): boolean => isOne(goods, a);

/** What follows a name up to the next one. */
export const since = ({ line, groups }: Parsed, group: Group): Atom[] => {
  const next = groups[groups.indexOf(group) + 1]?.first ?? Infinity;
  return line.atoms.filter((a) => a.first > group.last && a.last < next);
};

/** It hands something over and says not to whom. */
const gives = (parsed: Parsed, group: Group): boolean => {
  const own = since(parsed, group);
  return own.some(hands) && own.some(isGoods) && !own.some((a) => isOne(apart, a)) && !has(leadOf(parsed.line, group), 'to', 'from', 'with');
};

/** "Germany gives Leopards, and America said it would send Abrams": each of the two gives to a third. */
export const areGivers = (parsed: Parsed, left: Group, right: Group): boolean =>
  gives(parsed, left) && gives(parsed, right) && !has(since(parsed, left), 'joint', 'both');

/** "Chad gave Mali tanks, and Togo will send missiles": the second gives to the same as the first. */
export function toTheSame(parsed: Parsed, first: Group, recipient: Group, giver: Group): Link[] {
  if (giver !== parsed.groups.at(-1) || recipient.members.length > 1 || !since(parsed, first).some(hands) || !gives(parsed, giver)) return [];
  if (!since(parsed, recipient).some((a) => isGoods(a) || a.concept === 'clause' || a.concept === 'and')) return [];
  const scene = sceneOf({ zone: since(parsed, giver) });
  return giver.members.flatMap((a) =>
    toLink(a, recipient.members[0]!, scene, { rule: 'link/to-the-same', reason: 'it gives to the same as the one before', score: 0.6 }),
  );
}
