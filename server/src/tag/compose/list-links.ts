import { conceptsOf, isOne } from '../match/concept-mask.ts';
import type { Atom } from '../match/atom.ts';
import type { Group } from './groups.ts';
import { type Link, toLink } from './link.ts';
import { clauseOf, leadOf, ownClause, type Parsed, speaks, standsIn } from './parse.ts';
import { apart, has, mutual, sceneOf } from './scene.ts';

/** What two may do with one another, and each as well with a third. */
const passing = conceptsOf(['visit', 'cooperate', 'peacekeeping', 'receive']);

/** The members of one list with each other. Three and more make no pairs unless a word binds them all. */
export function listLinks(parsed: Parsed, group: Group): Link[] {
  const { members } = group;
  if (members.length < 2) return [];
  const alone = parsed.countries === members.length;
  // Of many, only what their own clause says.
  const zone = !alone
    ? [...around(parsed, group), ...together(parsed, group)]
    : members.length > 2
      ? ownClause(parsed, group.first)
      : clauseOf(parsed, group.first);
  const scene = sceneOf({ zone });
  // "Chad, Mali and other allies": one more of the list, and nothing that they do.
  const further = zone.some((a) => a.concept === 'and' && a.first === group.last + 1) ? group.last + 3 : group.last;
  const own = scene.coop.some(
    (a) =>
      isOne(mutual, a) &&
      a.concept !== 'visit' &&
      (a.concept !== 'both' || !has(scene.coop, 'buy')) &&
      !(a.concept === 'cooperate' && a.first > group.last && a.last <= further),
  );
  if (isAnothers(parsed, group, zone)) return [];
  if (members.length === 2) {
    // Stops of a journey, or two who only watch a third one's deed.
    if (!own && scene.conflict.length === 0 && has(scene.coop, 'visit') && has(leadOf(parsed.line, group), 'to', 'place')) return [];
    const share = own || scene.conflict.length > 0 || scene.coop.length === 0 || has(zone, 'between') ? 1 : has(scene.coop, 'visit') ? 1 : 0.3;
    return toLink(members[0]!, members[1]!, scene, {
      rule: 'link/side-by-side',
      reason: 'named side by side, with what they do together',
      score: (has(zone, 'between') ? 0.95 : 0.85) * share,
    });
  }
  if (!isBound(members.length, zone, parsed.countries)) return [];
  return pairwise(group, (a, b) =>
    toLink(a, b, scene, { rule: 'link/bound-list', reason: 'a list whose members act with one another', score: 0.75 }),
  );
}

/** What the list has to do with is a third one's deed, be he named or not. */
export const isAnothers = (parsed: Parsed, group: Group, zone: readonly Atom[] = parsed.line.atoms): boolean =>
  isObject(parsed, group, zone) || areGuests(parsed, group, zone);

/** "India signed with France and Italy", "troops in Chad and Mali", "engineers from Chad and Mali": the deed is a third one's. */
function isObject({ line, countries }: Parsed, group: Group, zone: readonly Atom[]): boolean {
  if (group.first < 2 || has(zone, 'between', 'collective')) return false;
  const right = line.atoms.filter((a) => a.last < group.first && a.first >= group.first - 2);
  if (has(right, 'with') || isWithThose(line, group) || standsIn(line, group)) return true;
  const mutually = zone.some((a) => (isOne(mutual, a) && !isOne(passing, a)) || (isOne(apart, a) && a.first > group.last));
  // "des équipes de visite françaises": an adjective that stands last is led by nothing.
  const from = right.some((a) => a.concept === 'from' && (a.last === group.first - 1 || group.members[0]!.mention !== 'demonym'));
  return !mutually && (from || (countries > group.members.length && has(right, 'to', 'place', 'against')));
}

/** "Talks with the leaders of Chad and Mali": with, and nothing but who they are before the list. */
export function isWithThose(line: Parsed['line'], { first }: Group): boolean {
  const tie = line.atoms.findLast((a) => a.concept === 'with' && a.last < first && a.first >= first - 6);
  if (!tie) return false;
  for (let token = tie.last + 1; token < first; token += 1)
    if (!line.atoms.some((a) => isOne(persons, a) && a.first <= token && token <= a.last)) return false;
  return true;
}

const persons = conceptsOf(['defence-official', 'leader', 'military', 'both', 'from', 'to']);

/** "Among the participants are Chad and Mali": guests of a third deal with it and not with each other. */
export function areGuests({ line, countries }: Parsed, group: Group, zone: readonly Atom[]): boolean {
  if (has(zone, 'between', 'collective') || (countries === group.members.length && !has(line.atoms, 'organisation'))) return false;
  // "Egyptian-American manoeuvres": theirs.
  if (line.atoms.some((a) => a.concept === 'exercise' && (a.last === group.first - 1 || a.first === group.last + 1))) return false;
  return line.atoms.some((a) => a.concept === 'participant' && a.last >= group.first - 12 && a.first <= group.last + 3);
}

/** A word binds all members: "trilateral", or the one deed of a short list that has the sentence to itself. */
function isBound(members: number, zone: readonly Atom[], countries: number): boolean {
  if (members > 4) return false;
  if (has(zone, 'collective')) return true;
  const alone = countries === members;
  if (members === 4) return alone && has(zone, 'exercise', 'sign') && !has(zone, 'cooperate');
  return (
    has(zone, 'joint', 'sign', 'defence-agreement', 'negotiate') || (alone && has(zone, 'exercise', 'talk', 'develop', 'produce', 'defence-industry'))
  );
}

function pairwise(group: Group, make: (a: Group['members'][number], b: Group['members'][number]) => Link[]): Link[] {
  return group.members.flatMap((a, i) => group.members.slice(i + 1).flatMap((b) => make(a, b)));
}

/** "Chad and Togo sent aid to Mali after a joint decision": said at the end, of those who begin the sentence. */
const together = ({ line, groups }: Parsed, group: Group): Atom[] =>
  groups[0] === group ? line.atoms.filter((a) => a.concept === 'joint' && a.first > groups.at(-1)!.last) : [];

/** The words near a list: back to the group before it, on to the group after it that is no mere place, within its clause. */
function around({ line, groups, clause }: Parsed, group: Group): Atom[] {
  const at = groups.indexOf(group);
  const from = groups[at - 1]?.last ?? -1;
  const to = groups.slice(at + 1).find((later) => !standsIn(line, later))?.first ?? Infinity;
  const words = line.atoms.filter((a) => a.first > from && a.last < to);
  const own = words.filter((a) => clause(a.first) === clause(group.first) || clause(a.first) === clause(group.last));
  return speaks(own) ? own : words;
}

/** "X for Turkey, Y for Bulgaria and Z for Romania signed": three single parties of one deed, with nothing done between their names. */
export function parallelLinks({ line, groups }: Parsed): Link[] {
  if (groups.length !== 3 || groups.some((g) => g.members.length > 1)) return [];
  const [a, , c] = groups as [Group, Group, Group];
  if (speaks(line.atoms.filter((x) => x.first > a.last && x.last < c.first))) return [];
  const after = line.atoms.filter((x) => x.first > c.last && x.first <= c.last + 6);
  if (!has(after, 'sign', 'talk', 'exercise')) return [];
  const scene = sceneOf({ zone: after });
  const all: Group = { members: groups.map((g) => g.members[0]!), first: a.first, last: c.last };
  return pairwise(all, (one, other) =>
    toLink(one, other, scene, { rule: 'link/parallel-parties', reason: 'three parties of one deed', score: 0.75 }),
  );
}
