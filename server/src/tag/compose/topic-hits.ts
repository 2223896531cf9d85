import type { TopicId } from '@entente/shared/vocabulary/topics';
import { topicRules, type TopicRule } from '../lexicon/topic-rules.ts';
import { type ConceptMask, conceptsOf, meet } from '../match/concept-mask.ts';
import type { Atom } from '../match/line.ts';
import { counting, type ReadLine } from '../resolve/found.ts';
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

export const indexed = (rules: readonly TopicRule[]): Indexed[] =>
  rules.map((rule) => ({
    rule,
    wants: [...rule.parts, ...(rule.beside ? [rule.beside] : [])].map((part) => conceptsOf(part)),
    never: conceptsOf(rule.never ?? []),
  }));

const table = indexed(topicRules);

function meetsAll(wants: readonly ConceptMask[], concepts: ConceptMask): boolean {
  for (const part of wants) if (!meet(part, concepts)) return false;
  return true;
}

/** The best hit of every topic in one sentence. `article` says whether the article as a whole is about defence. */
export function topicHits(line: ReadLine, article: boolean, rules: readonly Indexed[] = table): TopicHit[] {
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

/** Without the words of the last part that no country's name follows. */
function leading(line: ReadLine, { parts }: TopicRule): Atom[] {
  const names = counting(line);
  return line.atoms.filter((a) => {
    if (!parts.at(-1)!.includes(a.concept)) return true;
    return names.some((n) => n.first === a.last + 1) && !line.atoms.some((p) => p.concept === 'place' && p.first === a.first);
  });
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
