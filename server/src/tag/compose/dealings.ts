import type { Atom } from '../match/atom.ts';
import { conceptsOf, isOne } from '../match/concept-mask.ts';
import type { ReadLine } from '../resolve/found.ts';
import { exampleBefore, isBystander } from './bystanders.ts';
import { areGivers, handing, since, toTheSame } from './givers.ts';
import type { Group } from './groups.ts';
import { type Link, toLink } from './link.ts';
import { areGuests, isWithThose } from './list-links.ts';
import { clauseOf, isLed, leadOf, type Parsed, standsIn } from './parse.ts';
import { apart, has, refusing, sceneOf, together } from './scene.ts';

const ties = conceptsOf(['with', 'between', 'against', 'from', 'to', 'address']);
/** Deeds that are done in another's land. */
const sending = conceptsOf(['troops', 'base', 'port-call', 'withdraw', 'fight', 'exercise', 'peacekeeping', 'move', 'arrive']);
/** It ties two names or sets them apart. */
const matters = (atom: Atom): boolean => isOne(together, atom) || isOne(apart, atom) || isOne(ties, atom) || isOne(refusing, atom);

/** What one list has to do with the next, and the sentence's first with the later ones. */
export function dealings(parsed: Parsed): Link[] {
  const { groups } = parsed;
  return [
    ...groups.slice(1).flatMap((right, at) => across(parsed, partnerOf(parsed, right, groups.slice(0, at + 1)), right)),
    ...groups.slice(2).flatMap((later, at) => fromSubject(parsed, groups[at + 1]!, later)),
    ...groups.slice(2).flatMap((giver, at) => toTheSame(parsed, groups[at]!, groups[at + 1]!, giver)),
  ];
}

/** The name before, unless it stands in a clause set in between, or only says whose ally the one before it is. */
const partnerOf = (parsed: Parsed, right: Group, before: readonly Group[]): Group => {
  const { clause } = parsed;
  const acting = before.filter((group, at) => at === 0 || !isAlly(parsed, before[at - 1]!, group));
  return acting.findLast((left) => clause(left.last) === clause(right.first)) ?? acting.at(-1)!;
};

function across(parsed: Parsed, left: Group, right: Group): Link[] {
  const { line, countries, clause } = parsed;
  const apartBy = clause(left.last) !== clause(right.first);
  const all = line.atoms.filter((a) => a.first > left.last && a.last < right.first);
  const between = all.filter((a) => clause(a.first) === clause(right.first));
  // Of three and more countries, and of two clauses, only those with a word between them that ties them or sets them apart.
  const offered = countries > 2 && isOffer(line, left, right);
  if (countries > 2 && isAlly(parsed, left, right))
    return spread(left, right, 0.6, sceneOf({ zone: since(parsed, right).filter((a) => a.concept === 'cooperate') }));
  if (countries > 2 && !offered && !between.some(matters)) return [];
  if (left.members.length > 2 && isPlaces(line, left)) return [];
  // "They spoke of the state of things in Chad, said the minister of Togo."
  if (standsIn(line, left) && isToldBy(between, right)) return [];
  if (countries > 2 && (isToldBy(between, right) || isVenue(line, between, right))) return [];
  // Who calls on an organisation is no guest of the land where it sits.
  if (has(between, 'organisation') && isVenue(line, between, right)) return [];
  // Those who join the exercise of two are guests of it, and no partners of each.
  if (left.members.length > 1 && right.members.length > 1 && areGuests(parsed, right, between)) return [];
  if (areGivers(parsed, left, right) || isBystander(parsed, left, right)) return [];
  if (areBesides(parsed, left, right, between) || isThirdPlace(line, left, right) || isNextsFight(parsed, right, between)) return [];
  // "A third one urges both to show restraint."
  if (right.members.length === 2 && countries > 2 && has(between, 'address') && tail(parsed, right).some((a) => isOne(apart, a))) return [];
  const own = countries === 2 && !apartBy ? clauseOf(parsed, right.first) : [];
  const zone = own.length > 0 ? own : [...between, ...deedOf(parsed, left), ...tail(parsed, right)];
  const lead = isWithThose(line, right) ? between : leadOf(line, exampleBefore(line, right) ?? right);
  return spread(left, right, scoreOf(left, right, between, countries), sceneOf({ zone, between, lead, to: right.first }));
}

/** "Japan and the Philippines, both US allies, …": said of the ones before in a word set beside them. */
function isAlly({ line }: Parsed, left: Group, right: Group): boolean {
  if (right.first > left.last + 3 || right.members.length > 1 || right.members[0]!.mention === 'name') return false;
  const { text, start } = line.sentence;
  const comma = text.slice(left.members.at(-1)!.end - start, right.members[0]!.start - start).startsWith(',');
  return comma && line.atoms.some((a) => a.concept === 'cooperate' && a.first > right.last && a.first <= right.last + 2);
}

/** "The Pentagon says Israel struck …": the one before only tells it. */
const isToldBy = (between: readonly Atom[], { first }: Group): boolean => {
  // "… said the minister of Togo."
  const office = between.find((a) => (a.concept === 'leader' || a.concept === 'defence-official') && a.last === first - 1);
  return between.some(
    (a) =>
      a.concept === 'say' &&
      (a.last === first - 1 || a.last === (office?.first ?? first) - 1) &&
      !between.some((b) => b.first <= a.last && b.last >= a.first && matters(b)),
  );
};

/** "A pact with Chad was signed at a meeting in Togo": where nobody is sent, the place is no party. */
const isVenue = (line: ReadLine, between: readonly Atom[], right: Group): boolean =>
  standsIn(line, right) && !between.some((a) => isOne(sending, a) || isOne(handing, a) || (a.concept === 'visit' && a.last >= right.first - 3));

/** "With Uganda on patrols and with Rwanda on courses", "to Chad rather than to Togo": two whom a third deals with. */
function areBesides({ line, groups, countries, clause }: Parsed, left: Group, right: Group, between: readonly Atom[]): boolean {
  const [one, other] = [leadOf(line, left), leadOf(line, right)];
  if (has(between, 'and') && has(one, 'with') && has(other, 'with')) return true;
  // "On a visit to Chad and to Togo": stops of a journey.
  if (has(between, 'and') && has(one, 'within') && has(other, 'within') && right.first <= left.last + 5) return true;
  // "… boats, the first given to Chad and the second to Togo": two who are given to.
  if (
    has(between, 'and') &&
    has(one, 'to') &&
    has(other, 'to') &&
    line.atoms.some((a) => isOne(handing, a) && a.last < left.first && a.first >= left.first - 3)
  )
    return !between.some((a) => isOne(apart, a));
  if (countries < 3 || left === groups[0] || clause(left.last) !== clause(right.first)) return false;
  const led = (group: Group) => objects.filter((tie) => isLed(line, group, tie));
  const [its, others] = [led(left), led(right)];
  // "… soldiers from Chad and send rifles to Togo": each has a deed of its own.
  const and = between.find((a) => a.concept === 'and');
  if (and !== undefined && between.some((a) => a.first > and.last && (isOne(handing, a) || isOne(apart, a)))) return its.length > 0;
  return !between.some((a) => isOne(apart, a)) && its.some((tie) => others.includes(tie));
}

const objects = ['with', 'from', 'to'] as const;

/** "A pact between Chad and Togo helps the force in Mali", "Chad grew weary of the war in Mali": what happens there is not theirs. */
function isThirdPlace(line: ReadLine, left: Group, right: Group): boolean {
  if (!standsIn(line, right)) return false;
  const fight = line.atoms.findLast((a) => a.concept === 'fight' && a.first > left.last && a.last < right.first && a.last >= right.first - 3);
  return (left.members.length > 1 && has(leadOf(line, left), 'between')) || (fight !== undefined && fight.first > left.last + 4);
}

/** "Togo's attack on Mali", "the attack by Togo on Mali": a fight by its noun, right before the one whose it is. */
function fightOf({ line, groups }: Parsed, whose: Group): Atom | undefined {
  const next = groups[groups.indexOf(whose) + 1];
  if (!next || next.first > whose.last + 4) return undefined;
  const isOnto = (from: number, to: number) => line.atoms.some((a) => isOne(onto, a) && a.first > from && a.last < to);
  const fight = line.atoms.findLast((a) => a.concept === 'fight' && a.last < whose.first && a.last >= whose.first - 2);
  return fight && isOnto(whose.last, next.first) && !isOnto(fight.last, whose.first) ? fight : undefined;
}

/** "Chad arms itself after Togo's attack on Mali": the fight is that of the second with the third. */
function isNextsFight(parsed: Parsed, right: Group, between: readonly Atom[]): boolean {
  const fight = between.some((a) => a.concept === 'fight') ? fightOf(parsed, right) : undefined;
  return fight !== undefined && between.includes(fight) && !between.some((a) => a.first > fight.first && isOne(apart, a));
}

const onto = conceptsOf(['against', 'to', 'place']);

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
  const close = between.some((a) => matters(a) && a.last >= right.first - 4);
  return (tied ? 0.75 : 0.6) * (right.first - left.last <= 25 ? 1 : 0.7) * (countries > 3 ? 0.7 : 1) * (countries > 2 && !close ? 0.5 : 1);
}

/** What is handed to each of a list is no less sure for the list being long. */
const leastHanded = 0.7;

/** Each of the one list with each of the other; a long list is a list of guests, each tied to the host weakly. */
function spread(left: Group, right: Group, score: number, scene: ReturnType<typeof sceneOf>): Link[] {
  // "India with France, Italy and Spain", "India sells to Chad, Mali and Togo": one deals with each.
  const hands = left.members.length === 1 && has(scene.lead, 'to') && scene.between.some((a) => isOne(handing, a));
  const each = hands || (has(scene.lead, 'with') && (left.members.length === 1 || right.members.length === 1));
  const guests =
    !each &&
    (left.members.length > 2 || right.members.length > 2 || (left.members.length > 1 && right.members.length > 1 && !has(scene.lead, 'with')));
  const share = guests ? (has(scene.coop, 'exercise') ? 0.8 : 0.5) : 1;
  const make = { rule: 'link/one-with-the-other', reason: 'one deals with the other', score: Math.max(score * share, hands ? leastHanded : 0) };
  return left.members.flatMap((a) => right.members.flatMap((b) => toLink(a, b, scene, make)));
}

/** "The withdrawal of French troops from Mali", "talks between Chad and …": a deed by its noun, right before the one who does it. */
function deedOf(parsed: Parsed, left: Group): Atom[] {
  const { line, groups, clause } = parsed;
  const before = groups[groups.indexOf(left) - 1]?.last ?? -1;
  const done = !isLed(line, left, 'to') && !isLed(line, left, 'with');
  const own = fightOf(parsed, left);
  return line.atoms.filter(
    (a) =>
      a.last < left.first &&
      clause(a.first) === clause(left.first) &&
      (a.concept === 'between' ||
        (done && a.first > before && a.last >= left.first - 4 && (isOne(handing, a) || a.concept === 'withdraw' || a.concept === 'aid')) ||
        a === own),
  );
}

/** What follows the second country in its clause, up to eight words on. */
function tail({ line, clause }: Parsed, right: Group): Atom[] {
  const next = line.found.find((f) => f.standing === 'counts' && f.first > right.last)?.first ?? Infinity;
  return line.atoms.filter(
    (a) =>
      a.first > right.last &&
      a.first <= right.last + 8 &&
      a.last < next &&
      clause(a.first) === clause(right.last) &&
      // "… to repel Russian troops": that is between it and the next.
      !(isOne(apart, a) && next <= a.last + 3),
  );
}

/** "Kenya agreed with Uganda on patrols and with Rwanda on courses": the first name deals with a later one. */
function fromSubject({ line, groups, clause }: Parsed, previous: Group, later: Group): Link[] {
  const subject = groups[0]!;
  if (clause(subject.last) !== clause(later.first) || (subject.members.length > 2 && isPlaces(line, subject))) return [];
  // "against Russian attacks": the name only says whose fight it is.
  if (line.atoms.some((a) => a.concept === 'fight' && a.first > later.last && a.first <= later.last + 2)) return [];
  const lead = line.atoms.filter((a) => a.last < later.first && a.first >= later.first - 2 && a.first > previous.last);
  const visits = has(lead, 'within') && line.atoms.some((a) => a.concept === 'visit' && a.first > subject.last && a.last < previous.first);
  if (!has(lead, 'with', 'to', 'against', 'from') && !visits) return [];
  const zone = line.atoms.filter((a) => a.first > subject.last && a.last < later.first);
  // The nearer name owns the fight: "Britain helps Ukraine in the war against Russia".
  if (has(lead, 'against') && zone.some((a) => a.first > previous.last && a.concept === 'fight')) return [];
  const scene = sceneOf({ zone, between: lead, lead });
  const score =
    subject.members.length === 1 && (has(lead, 'with') || isWithThose(line, later)) ? 0.6 : visits || isReached(line, previous, later) ? 0.42 : 0.28;
  return subject.members.flatMap((a) =>
    later.members.flatMap((b) =>
      toLink(a, b, scene, { rule: 'link/subject-with-a-later-one', reason: 'the sentence’s subject deals with it', score }),
    ),
  );
}

/** "… and to send tanks to Kyiv", "to Chile and to Peru": a deed of its own stands before it, or it shares that of the one before. */
function isReached(line: ReadLine, previous: Group, later: Group): boolean {
  const between = line.atoms.filter((a) => a.first > previous.last && a.last < later.first);
  if (!between.some((a) => a.concept === 'to' && a.last >= later.first - 2)) return false;
  const coordinated = later.first - previous.last <= 3 && has(between, 'and');
  // "tanks to Chile, and guns to Peru": a thing of its own, handed over by the same deed.
  const thing = has(between, 'equipment', 'ship', 'troops', 'train') && !between.some((a) => isOne(handing, a)) && isLed(line, previous, 'to');
  return (
    coordinated || thing || between.some((a) => isOne(handing, a) && (a.concept === 'deploy' || !standsIn(line, later)) && a.last >= later.first - 6)
  );
}
