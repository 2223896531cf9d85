import { comings, grounds, hostNouns, possessives } from '../../lexicon/role-words.ts';
import type { Atom } from '../../match/atom.ts';
import { conceptsOf, isOne, meet } from '../../match/concept-mask.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { type Clue, otherOf, type RoleSentence } from './clue.ts';
import { before, behind, type Part } from './part.ts';

const topicsOfHosts = ['consultation', 'exercise', 'presence', 'operations', 'training'] as const;
/** What happens in another's land. */
const events = conceptsOf([
  'visit',
  'talk',
  'receive',
  'host',
  'exercise',
  'deploy',
  'base',
  'troops',
  'move',
  'arrive',
  'port-call',
  'peacekeeping',
  'train',
  'defence-official',
  'leave',
  'participant',
  'leader',
]);
const goings = conceptsOf(['visit', 'move', 'arrive', 'deploy', 'port-call', 'peacekeeping']);
const present = conceptsOf(['leader', 'defence-official', 'troops', 'deploy', 'base']);
const goods = conceptsOf(['equipment', 'ship']);
const visits = conceptsOf(['visit']);
const forces = conceptsOf(['troops', 'military']);
const hostings = conceptsOf(['host', 'receive']);

/** Who is host to whom: by the place of what happens, by who visits, hosts and receives. */
export function hostClues(sentence: RoleSentence): Clue[] {
  const { line, topics } = sentence;
  if (!topicsOfHosts.some((topic) => topics.has(topic)) && !meet(hostings, line.concepts) && !isMeeting(sentence)) return [];
  const named = byNoun(sentence);
  return [...byPlace(sentence), ...byVisit(sentence), ...(named ? [named] : byHosting(sentence))];
}

/** An agreement that office-holders sign, forces that are spoken of: where, there is a host. */
const isMeeting = ({ line, topics }: RoleSentence): boolean => topics.has('agreement') && meet(present, line.concepts);

const host = ({ codes }: RoleSentence, code: Part['code'], sure: number): Clue => ({ kind: 'host', from: code, to: otherOf(codes, code), sure });

function byPlace(sentence: RoleSentence): Clue[] {
  const { line, parts, topics } = sentence;
  if (!meet(events, line.concepts)) return [];
  const places = parts.filter((part) => isGround(sentence, part));
  const codes = new Set(places.map(({ code }) => code));
  if (codes.size !== 1) return [];
  const [code] = codes;
  const guests = parts.filter((part) => part.code !== code);
  const sure = places.some((part) => !part.isDateline) ? (guests.length > 0 ? 0.8 : 0.45) : guests.length > 0 && !topics.has('training') ? 0.5 : 0.3;
  return [host(sentence, code!, sure)];
}

/** Something happens there: "in Türkiye", "to Türkiye" of those who go, "on Turkish soil". */
function isGround({ line, topics }: RoleSentence, part: Part): boolean {
  if (part.isDateline) return true;
  if (part.isAdjective) return (part.isPlace || part.isGoal) && isGrounded(line, part);
  if (part.isPlace) return true;
  // What is sent there to stay pays no visit.
  if (topics.has('arms-transfer') && meet(goods, line.concepts) && !topics.has('consultation')) return false;
  return part.isGoal && (before(line, part.from, goings, 6) !== undefined || isFollowed(line, part));
}

/** "Azerbaycan'a geldi": where the verb stands last. */
const isFollowed = ({ sentence: { tokens }, atoms }: ReadLine, { last, led }: Part): boolean =>
  led === null && (atoms.some((a) => a.first > last && isOne(goings, a)) || tokens.slice(last + 1).some(({ fold }) => comings.test(fold)));

function isGrounded({ sentence: { tokens } }: ReadLine, { last }: Part): boolean {
  for (let at = last + 1; at <= last + 3 && at < tokens.length; at += 1) if (grounds.test(tokens[at]!.fold)) return true;
  return false;
}

/** "Nahçıvan'ı ziyaret etti". */
const accusative = /^[yn]?[ıiuü]$/u;

/** "Visits Peru", "a trip to Peru". */
function byVisit(sentence: RoleSentence): Clue[] {
  const { line, parts } = sentence;
  const visited = parts.find(
    (part) =>
      !part.isPlace &&
      behind(line, part, forces, 1) === undefined &&
      !part.isAdjective &&
      leadsTo(line, before(line, part.from, visits, isShort(line, part) ? 2 : 1), part),
  );
  const object =
    visited ?? verbFirst(sentence) ?? parts.find((part) => accusative.test(line.sentence.tokens[part.last]!.suffix) && behind(line, part, visits, 2));
  return object ? [host(sentence, object.code, 0.7)] : [];
}

/** "O Brasil": an article stands before it. */
const isShort = ({ sentence: { tokens } }: ReadLine, { from }: Part): boolean => from > 0 && tokens[from - 1]!.length <= 3;

/** "زار وزير الدفاع القطري تركيا": the verb stands first, the visited last. */
function verbFirst({ line, parts }: RoleSentence): Part | undefined {
  const last = parts.at(-1);
  const isFirst = line.atoms.some((a) => a.first === 0 && isOne(visits, a)) && /^\p{Script=Arabic}/u.test(line.sentence.text);
  return isFirst && last && !last.isAdjective && last.led === null && parts[0]!.code !== last.code ? last : undefined;
}

/** A word for visiting stands right before, and is none of hosting. */
const leadsTo = (line: ReadLine, visit: Atom | undefined, { led, isSource }: Part): boolean =>
  visit !== undefined && !isSource && led !== 'for' && !line.atoms.some((a) => a.first === visit.first && isOne(hostings, a));

/** "His host Pistorius", "the Turkish hosts"; "Sisi's hosts" are the others. */
function byNoun(sentence: RoleSentence): Clue | null {
  const { tokens } = sentence.line.sentence;
  const word = (at: number): string => tokens[at]?.fold ?? '';
  for (const part of sentence.parts) {
    const { first, last } = part;
    if (hostNouns.test(word(first - 1)) && possessives.has(word(first - 2))) return host(sentence, part.code, 0.7);
    if (hostNouns.test(word(last + 1)) && part.isAdjective) return host(sentence, part.code, 0.7);
    if (tokens[last]!.suffix === 's' && (hostNouns.test(word(last + 1)) || hostNouns.test(word(last + 2))))
      return host(sentence, otherOf(sentence.codes, part.code), 0.5);
  }
  return null;
}

/** "Peru hosts the Chilean minister", "was received by Peru's minister". */
function byHosting(sentence: RoleSentence): Clue[] {
  const { line, parts, topics } = sentence;
  const deed = line.atoms.find((a) => isOne(hostings, a) && (a.concept === 'host' || topics.has('consultation')));
  if (!deed) return [];
  const doer = parts.find((part) => part.isDoer);
  if (doer) return [host(sentence, doer.code, 0.7)];
  const ahead = parts.findLast((part) => part.last < deed.first && !part.isDateline && !part.isPlace);
  const after = parts.find((part) => part.first > deed.last);
  if (ahead && after && ahead.code !== after.code) return [host(sentence, ahead.code, 0.6)];
  if (ahead && deed.concept === 'host' && deed.first <= ahead.last + 2) return [host(sentence, ahead.code, 0.6)];
  const first = parts.find((part) => !part.isDateline && !part.isPlace);
  // Where verbs stand last, the host is named first.
  return !after && first && parts.some((part) => part.code !== first.code) && deed.first >= line.sentence.tokens.length - 4
    ? [host(sentence, first.code, 0.5)]
    : [];
}
