import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Concept } from '../lexicon/concepts.ts';
import { topicRules, type TopicRule } from '../lexicon/topic-rules.ts';
import { type ConceptMask, conceptsOf, maskOf, meet } from '../match/concept-mask.ts';
import { Atom } from '../match/atom.ts';
import { ReadLine } from '../resolve/found.ts';
import { isDefenceLine } from './defence-context.ts';

export interface TopicHit {
  topic: TopicId;
  rule: TopicRule;
  atoms: Atom[];
}

interface Indexed {
  rule: TopicRule;
  /** The sentence must have one of each. */
  wants: readonly ConceptMask[];
  never: ConceptMask;
}

/** Rules, and what a sentence must have one of for any of them to hold. */
interface Table {
  rules: readonly Indexed[];
  any: ConceptMask;
}

export function indexed(all: readonly TopicRule[]): Table {
  // What must stand besides comes first: it says more than "said" and "in" do.
  const wanted = all.map((rule) => [...(rule.beside ? [rule.beside] : []), ...rule.parts]);
  const rules = all.map((rule, at) => ({ rule, wants: wanted[at]!.map((part) => conceptsOf(part)), never: conceptsOf(rule.never ?? []) }));
  return { rules, any: conceptsOf(wanted.flatMap(([first]) => first!)) };
}

const table = indexed(topicRules);
const noHits: TopicHit[] = [];

function meetsAll(wants: readonly ConceptMask[], concepts: ConceptMask): boolean {
  for (const part of wants) if (!meet(part, concepts)) return false;
  return true;
}

/** The best hit of every topic in one sentence. `article` says whether the article as a whole is about defence. */
export function topicHits(read: ReadLine, article: boolean, { rules, any }: Table = table): TopicHit[] {
  const line = withoutArrivals(withLeaders(read));
  if (!meet(any, line.concepts)) return noHits;
  const sentence = isDefenceLine(line);
  const best = new Map<TopicId, TopicHit>();
  for (const { rule, wants, never } of rules) {
    if (!meetsAll(wants, line.concepts) || meet(never, line.concepts)) continue;
    if (rule.context === 'sentence' ? !sentence : rule.context === 'article' && !article && !sentence) continue;
    const known = best.get(rule.topic);
    if (known && known.rule.score >= rule.score) continue;
    const atoms = match(rule, rule.next ? leading(line, rule) : line.atoms);
    if (atoms) best.set(rule.topic, { topic: rule.topic, rule, atoms });
  }
  return [...best.values()];
}

/** Who is known to hold an office is a leader without the word for it: "Macron was received in Athens". */
function withLeaders(line: ReadLine): ReadLine {
  const people = line.names.filter((f) => f.mention === 'person');
  if (people.length === 0) return line;
  const atoms = [...line.atoms, ...people.map((person) => new Atom('leader', person))];
  return withAtoms(line, atoms);
}

const withAtoms = ({ sentence, candidates, found }: ReadLine, atoms: Atom[]): ReadLine =>
  new ReadLine({ sentence, candidates, atoms, concepts: maskOf(atoms) }, found);

const goods: readonly Concept[] = ['equipment', 'ship', 'aid', 'military-aid'];
const guests: readonly Concept[] = ['defence-official', 'leader'];
const [goodsMask, visitMask, moveMask] = [conceptsOf(goods), conceptsOf(['visit']), conceptsOf(['arrive', 'move'])];

/** "Howitzers have arrived in Kyiv": goods that arrive pay no visit, unless an official is named nearer to the word. */
function withoutArrivals(line: ReadLine): ReadLine {
  if (!meet(goodsMask, line.concepts) || !meet(visitMask, line.concepts) || !meet(moveMask, line.concepts)) return line;
  const nearest = (v: Atom, kinds: readonly Concept[]) =>
    line.atoms.reduce((least, a) => (kinds.includes(a.concept) ? Math.min(least, Math.max(a.first - v.last, v.first - a.last)) : least), Infinity);
  const isArrival = (v: Atom) => line.atoms.some((m) => (m.concept === 'arrive' || m.concept === 'move') && m.first === v.first);
  const atoms = line.atoms.filter((a) => a.concept !== 'visit' || !isArrival(a) || nearest(a, goods) >= nearest(a, guests));
  return atoms.length === line.atoms.length ? line : withAtoms(line, atoms);
}

/** Without the words of the last part that no name follows as the rule wants it. */
const leading = (line: ReadLine, { parts, next }: TopicRule): Atom[] =>
  line.atoms.filter((a) => !parts.at(-1)!.includes(a.concept) || (next === 'country' ? leadsToCountry(line, a) : leadsAbroad(line, a)));

const leadsToCountry = (line: ReadLine, a: Atom): boolean =>
  line.names.some((n) => n.first > a.last && n.first <= a.last + 3 && isLedBy(line, a, n.first)) &&
  !line.atoms.some((p) => p.concept === 'place' && p.first === a.first);

/** Nothing but articles and the military's own name stands between: "para la Marina peruana", "for the Peruvian navy". */
function isLedBy({ sentence: { tokens }, atoms }: ReadLine, { last }: Atom, to: number): boolean {
  for (let at = last + 1; at < to; at += 1)
    if (tokens[at]!.end - tokens[at]!.start > 3 && !atoms.some((m) => m.concept === 'military' && m.first <= at && at <= m.last)) return false;
  return true;
}

/** A capital there is a place and need not count. */
function leadsAbroad(line: ReadLine, a: Atom): boolean {
  const there = line.found.find((n) => n.first === a.last + 1);
  const others = there ? line.names.filter((n) => n !== there) : [];
  return others.length > 0 && others.every((n) => n.code !== there!.code);
}

/** The closest set of atoms, one for each part, on different words. */
function match(rule: TopicRule, atoms: readonly Atom[]): Atom[] | null {
  const [one, two] = rule.parts;
  const within = rule.within ?? Infinity;
  let best: Atom[] | null = null;
  let reach = Infinity;
  for (const a of atoms) {
    if (!one!.includes(a.concept)) continue;
    if (!two) {
      if (!isAgainst(rule, [a], atoms)) return [a];
      continue;
    }
    for (const b of atoms) {
      if (!two.includes(b.concept) || (a.first <= b.last && b.first <= a.last)) continue;
      const distance = Math.max(a.first, b.first) - Math.min(a.last, b.last);
      if (distance <= within && distance < reach && !isAgainst(rule, [a], atoms)) {
        best = [a, b];
        reach = distance;
      }
    }
  }
  return best;
}

const isAgainst = (rule: TopicRule, chosen: readonly Atom[], atoms: readonly Atom[]): boolean =>
  rule.unless !== undefined &&
  atoms.some((u) => rule.unless!.includes(u.concept) && chosen.some((c) => u.first <= c.last + 1 && c.first <= u.last + 1));
