import type { Concept } from '../lexicon/concepts.ts';
import type { Atom } from '../match/line.ts';
import { pairOf } from '@entente/shared/domain/codes';
import { counting, type ReadLine } from '../resolve/found.ts';
import { clausesOf } from './clauses.ts';
import { isDefenceLine } from './defence-context.ts';
import { type Group, groupsOf, ownCase } from './groups.ts';
import { type Link, toLink } from './link.ts';
import { apart, has, mutual, refusing, sceneOf, together } from './scene.ts';

const ties: ReadonlySet<Concept> = new Set<Concept>(['with', 'between', 'against', 'from', 'to', 'address']);

/** A sentence cut into lists of names and clauses. */
interface Parsed {
  line: ReadLine;
  groups: Group[];
  countries: number;
  clause: (token: number) => number;
}

/** Every pair that the sentence puts together. Lists of three and more make no pairs unless a word binds them all. */
export function linksOf(line: ReadLine): Link[] {
  if (counting(line).length < 2) return [];
  const clause = clausesOf(line);
  const groups = groupsOf(line, clause);
  const countries = new Set(groups.flatMap((g) => g.members.map((m) => m.code))).size;
  if (countries < 2) return [];
  const parsed = { line, groups, countries, clause };
  const links: Link[] = [];
  for (const group of groups) links.push(...inside(parsed, group));
  groups.slice(1).forEach((right, at) => links.push(...across(parsed, partnerOf(parsed, right, groups.slice(0, at + 1)), right)));
  links.push(...parallel(parsed));
  if (groups.length > 2) groups.slice(2).forEach((later, at) => links.push(...fromSubject(parsed, groups[at + 1]!, later)));
  return best(links.length > 0 ? links : alone(parsed));
}

/** Two countries alone in a sentence on arms, forces or hostility, without a word that the lexicon has for what they do. */
function alone({ line, groups, countries }: Parsed): Link[] {
  const names = groups.flatMap((g) => g.members);
  const [a, b] = [names[0]!, names.find((n) => n.code !== names[0]!.code)];
  if (countries !== 2 || !b || has(line.atoms, 'sport', 'culture')) return [];
  const { conflict } = sceneOf({ zone: line.atoms });
  const lead = leadOf(line, b);
  const cased = ownCase.test(line.sentence.tokens[b.last]!.suffix);
  const tied = cased || has(lead, 'with', 'to', 'from');
  const joined = groups.length === 1 && !line.sentence.text.slice(a.end - line.sentence.start, b.start - line.sentence.start).includes(', ');
  const reason = 'the only two countries of a sentence about arms, forces or hostility';
  const link = { pair: pairOf(a.code, b.code), a, b, refused: false, rule: 'link/only-two', reason, score: 0.42, strength: 'sentence' as const };
  // "Evidence against Russia was presented by the US."
  const set = line.atoms.filter((x) => x.concept === 'against');
  const faced = conflict.length > 0 ? conflict : has(leadOf(line, a), 'against') && has(lead, 'from') ? set : [];
  if (faced.length > 0) return [{ ...link, stance: 'conflict', atoms: faced }];
  const armed = has(line.atoms, 'equipment', 'ship', 'troops');
  return (isDefenceLine(line) && joined) || (armed && tied) ? [{ ...link, stance: 'cooperation', atoms: [] }] : [];
}

/** The name before, unless it stands in a clause set in between. */
const partnerOf = ({ clause }: Parsed, right: Group, before: readonly Group[]): Group =>
  before.findLast((left) => clause(left.last) === clause(right.first)) ?? before.at(-1)!;

const speaks = (atoms: readonly Atom[]): boolean => atoms.some((a) => together.has(a.concept) || apart.has(a.concept) || a.concept === 'truce');

/** The words of the clause that a name stands in; of the whole sentence where the clause says nothing. */
function clauseOf({ line, clause }: Parsed, token: number): Atom[] {
  const own = line.atoms.filter((a) => clause(a.first) === clause(token));
  return speaks(own) ? own : [...line.atoms];
}

function inside(parsed: Parsed, group: Group): Link[] {
  const { members } = group;
  if (members.length < 2) return [];
  const zone = parsed.countries === members.length ? clauseOf(parsed, group.first) : around(parsed, group);
  const scene = sceneOf({ zone });
  const own = scene.coop.some((a) => mutual.has(a.concept) && a.concept !== 'visit');
  if (isObject(parsed, group, zone, own)) return [];
  if (members.length === 2) {
    // Stops of a journey, or two who only watch a third one's deed.
    if (!own && scene.conflict.length === 0 && has(scene.coop, 'visit') && has(leadOf(parsed.line, group), 'to', 'place')) return [];
    const share = own || scene.coop.length === 0 || has(zone, 'between') ? 1 : has(scene.coop, 'visit') ? 1 : 0.5;
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

/** "India signed with France and Italy", "arms for Chad and Mali": a third country does something with each of them. */
function isObject(parsed: Parsed, group: Group, zone: readonly Atom[], mutually: boolean): boolean {
  if (parsed.countries === group.members.length || has(zone, 'between', 'collective')) return false;
  const right = parsed.line.atoms.filter((a) => a.last < group.first && a.first >= group.first - 2);
  return has(right, 'with') ? parsed.groups[0] !== group : !mutually && has(right, 'to', 'from', 'place', 'against');
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

/** The words near a list: back to the group before it, on to the group after it, within its clause. */
function around({ line, groups, clause }: Parsed, group: Group): Atom[] {
  const at = groups.indexOf(group);
  const from = groups[at - 1]?.last ?? -1;
  const to = groups[at + 1]?.first ?? Infinity;
  const words = line.atoms.filter((a) => a.first > from && a.last < to);
  const own = words.filter((a) => clause(a.first) === clause(group.first) || clause(a.first) === clause(group.last));
  return speaks(own) ? own : words;
}

/** "X for Turkey, Y for Bulgaria and Z for Romania signed": three single parties of one deed, with nothing done between their names. */
function parallel({ line, groups }: Parsed): Link[] {
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

/** It ties two names or sets them apart. */
const matters = ({ concept }: Atom): boolean => together.has(concept) || apart.has(concept) || ties.has(concept) || refusing.has(concept);

function across(parsed: Parsed, left: Group, right: Group): Link[] {
  const { line, countries, clause } = parsed;
  const apartBy = clause(left.last) !== clause(right.first);
  const all = line.atoms.filter((a) => a.first > left.last && a.last < right.first);
  const between = all.filter((a) => clause(a.first) === clause(right.first));
  // Of three and more countries, and of two clauses, only those with a word between them that ties them or sets them apart.
  const offered = countries > 2 && isOffer(line, left, right);
  if (countries > 2 && !offered && !between.some(matters)) return [];
  if (left.members.length > 2 && isPlaces(line, left)) return [];
  if (countries > 2 && isToldBy(between, right)) return [];
  // "with Uganda on patrols and with Rwanda on courses": two partners of a third.
  if (has(leadOf(line, left), 'with') && has(leadOf(line, right), 'with') && has(between, 'and')) return [];
  const own = countries === 2 && !apartBy ? clauseOf(parsed, right.first) : [];
  const zone =
    own.length > 0
      ? own
      : [...between, ...line.atoms.filter((a) => a.last < left.first && a.concept === 'between' && !apartBy), ...tail(parsed, right)];
  return spread(left, right, scoreOf(left, right, between, countries), sceneOf({ zone, between, lead: leadOf(line, right), to: right.first }));
}

/** "The Pentagon says Israel struck …": the one before only tells it. */
const isToldBy = (between: readonly Atom[], { first }: Group): boolean =>
  between.some((a) => a.concept === 'say' && a.last === first - 1 && !between.some((b) => b.first <= a.last && b.last >= a.first && matters(b)));

const leadOf = (line: ReadLine, { first }: { first: number }): Atom[] => line.atoms.filter((a) => a.last < first && a.first >= first - 3);

/** "Jets for Kyiv: the Dutch offer to train": the gift stands before the colon, the giver after it. */
function isOffer({ sentence: { text, start } }: ReadLine, left: Group, right: Group): boolean {
  const [from, to] = [left.members.at(-1)!.end - start, right.members[0]!.start - start];
  return text.slice(from, to).includes(':');
}

/** "companies in China, Russia and Turkey": a list of places does nothing. */
const isPlaces = (line: ReadLine, { first }: Group): boolean =>
  line.atoms.some((a) => a.concept === 'place' && a.last < first && a.first >= first - 2);

function scoreOf(left: Group, right: Group, between: readonly Atom[], countries: number): number {
  const tied = has(between, 'with', 'to', 'from', 'against', 'and');
  return (tied ? 0.75 : 0.6) * (right.first - left.last <= 25 ? 1 : 0.7) * (countries > 3 ? 0.7 : 1);
}

/** Each of the one list with each of the other; a long list is a list of guests, each tied to the host weakly. */
function spread(left: Group, right: Group, score: number, scene: ReturnType<typeof sceneOf>): Link[] {
  // "India with France, Italy and Spain": one deals with each.
  const each = has(scene.lead, 'with') && (left.members.length === 1 || right.members.length === 1);
  const guests =
    !each &&
    (left.members.length > 2 || right.members.length > 2 || (left.members.length > 1 && right.members.length > 1 && !has(scene.lead, 'with')));
  const share = guests ? (has(scene.coop, 'exercise') ? 0.8 : 0.5) : 1;
  const make = { rule: 'link/one-with-the-other', reason: 'one deals with the other', score: score * share };
  return left.members.flatMap((a) => right.members.flatMap((b) => toLink(a, b, scene, make)));
}

/** What follows the second country in its clause, up to eight words on. */
function tail({ line, clause }: Parsed, right: Group): Atom[] {
  const next = line.found.find((f) => f.standing === 'counts' && f.first > right.last);
  return line.atoms.filter(
    (a) => a.first > right.last && a.first <= right.last + 8 && a.last < (next?.first ?? Infinity) && clause(a.first) === clause(right.last),
  );
}

/** "Kenya agreed with Uganda on patrols and with Rwanda on courses": the first name deals with a later one. */
function fromSubject({ line, groups, clause }: Parsed, previous: Group, later: Group): Link[] {
  const subject = groups[0]!;
  if (clause(subject.last) !== clause(later.first) || (subject.members.length > 2 && isPlaces(line, subject))) return [];
  // "against Russian attacks": the name only says whose fight it is.
  if (line.atoms.some((a) => a.concept === 'fight' && a.first > later.last && a.first <= later.last + 2)) return [];
  const lead = line.atoms.filter((a) => a.last < later.first && a.first >= later.first - 2 && a.first > previous.last);
  if (!has(lead, 'with', 'to', 'against', 'from')) return [];
  const zone = line.atoms.filter((a) => a.first > subject.last && a.last < later.first);
  // The nearer name owns the fight: "Britain helps Ukraine in the war against Russia".
  if (has(lead, 'against') && zone.some((a) => a.first > previous.last && a.concept === 'fight')) return [];
  const scene = sceneOf({ zone, between: lead, lead });
  const score = subject.members.length === 1 && has(lead, 'with') ? 0.6 : 0.4;
  return subject.members.flatMap((a) =>
    later.members.flatMap((b) =>
      toLink(a, b, scene, { rule: 'link/subject-with-a-later-one', reason: 'the sentence’s subject deals with it', score }),
    ),
  );
}

/** One link for each pair and stance: the surest. */
function best(links: readonly Link[]): Link[] {
  const kept = new Map<string, Link>();
  for (const link of links) {
    const known = kept.get(link.pair);
    if (!known || known.score < link.score) kept.set(link.pair, link);
  }
  return [...kept.values()];
}
