import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { EvidenceSpan } from '@entente/shared/domain/tagging';
import type { ReadLine } from '../resolve/found.ts';
import { counting } from '../resolve/found.ts';
import { isDefenceLine } from './defence-context.ts';
import { atomSpan, countrySpan, evidenceOf, topicSpans } from './evidence.ts';
import type { Link } from './link.ts';
import { linksOf } from './links.ts';
import { noFacts, type PairFacts } from './pair-facts.ts';
import { rolesOf } from './roles.ts';
import { stageOf } from './stage.ts';
import { type TopicHit, topicHits } from './topic-hits.ts';
import { weightOf, yearOf } from './weights.ts';

/** A sentence with all that the rules see in it. */
export interface Seen {
  line: ReadLine;
  hits: TopicHit[];
  links: Link[];
  weight: number;
}

export function see(lines: readonly ReadLine[], articleOnDefence: boolean, published: string | null): Seen[] {
  const year = yearOf(lines, published);
  return lines.map((line) => ({ line, hits: topicHits(line, articleOnDefence), links: linksOf(line), weight: weightOf(line, year) }));
}

/** Adds up, sentence by sentence, what the article says of each pair; "the two countries" go on with the pair in focus. */
export function gather(seen: readonly Seen[], articleOnDefence: boolean): Map<Pair, PairFacts> {
  const facts = new Map<Pair, PairFacts>();
  let focus: Pair | null = null;
  for (const one of seen) {
    const usable = one.links.filter((link) => isAboutDefence(one, link, articleOnDefence));
    for (const link of usable) addLink(facts, one, link);
    if (usable.length > 0) focus = strongest(facts) ?? focus;
    else if (focus !== null) carry(facts, one, focus);
  }
  return facts;
}

/** Cooperation counts in matters of defence only; conflict where arms or threats of states are spoken of. */
function isAboutDefence({ line, hits }: Seen, link: Link, articleOnDefence: boolean): boolean {
  if (link.stance === 'conflict' && !link.refused) return link.atoms.some((a) => a.concept === 'fight') || isDefenceLine(line) || articleOnDefence;
  return hits.length > 0 || isDefenceLine(line) || articleOnDefence;
}

const factsOf = (facts: Map<Pair, PairFacts>, pair: Pair): PairFacts => {
  const known = facts.get(pair) ?? noFacts(pair);
  facts.set(pair, known);
  return known;
};

function addLink(facts: Map<Pair, PairFacts>, one: Seen, link: Link): void {
  const { line, hits, weight } = one;
  const of = factsOf(facts, link.pair);
  const stance = link.refused ? 'refused' : link.stance;
  // Words of defence in the sentence itself make the pair sure; the article's subject alone makes it likely.
  const worth = link.score * weight * (hits.length > 0 ? 1 : isDefenceLine(line) ? 0.8 : 0.5);
  of[stance] += worth;
  const title = line.sentence.where === 'title' || line.sentence.paragraph === 0;
  of.inTitleOrLead ||= title && line.sentence.where !== 'caption';
  if (stance !== 'conflict') for (const hit of hits) of.topics.set(hit.topic, (of.topics.get(hit.topic) ?? 0) + hit.rule.score * weight * link.score);
  for (const role of rolesOf(line, link, hits)) if (!of.roles.some((r) => r.kind === role.kind)) of.roles.push(role);
  const linkRole = stance === 'cooperation' ? 'link' : 'stance';
  const spans: EvidenceSpan[] = [countrySpan(link.a), countrySpan(link.b), ...link.atoms.map((a) => atomSpan(a, linkRole))];
  push(of, stance, worth, one, spans, link.rule, link.reason, link.score);
}

function push(
  of: PairFacts,
  stance: PairFacts['evidence'][number]['stance'],
  weight: number,
  { line, hits }: Seen,
  spans: EvidenceSpan[],
  rule: string,
  reason: string,
  score: number,
): void {
  const [top] = stance === 'conflict' ? [] : [...hits].sort((a, b) => b.rule.score - a.rule.score);
  const stage = stance === 'conflict' ? null : stageOf(line);
  const all = [...spans, ...(top ? topicSpans(top) : []), ...(stage ? [atomSpan(stage.atom, 'stage')] : [])];
  const why = top ? `${reason}; ${top.rule.reason}` : reason;
  of.evidence.push({
    stance,
    weight,
    evidence: evidenceOf(line, unique(all), {
      rule: top ? `${rule} + ${top.rule.id}` : rule,
      reason: why,
      score,
      ...(top ? { topic: top.topic } : {}),
      ...(stage ? { stage: stage.stage } : {}),
    }),
  });
}

const unique = (spans: readonly EvidenceSpan[]): EvidenceSpan[] =>
  spans.filter((s, at) => !spans.some((o, other) => other < at && o.start === s.start && o.end === s.end));

/** A sentence without a pair of its own that goes on about the pair in focus: "the two countries", "his counterpart". */
function carry(facts: Map<Pair, PairFacts>, one: Seen, focus: Pair): void {
  const { line, hits, weight } = one;
  const both = line.atoms.filter((a) => a.concept === 'both');
  if (hits.length === 0 || both.length === 0 || !speaksOnlyOf(line, focus)) return;
  const of = factsOf(facts, focus);
  if (of.conflict > of.cooperation + of.refused) return;
  of.cooperation += weight * 0.35;
  const spans = [...both.map((a) => atomSpan(a, 'link')), ...counting(line).map(countrySpan)];
  push(of, 'cooperation', weight * 0.7, one, spans, 'carry/both', `goes on about ${countriesOf(focus).join(' and ')}, named before`, 0.7);
}

const speaksOnlyOf = (line: ReadLine, pair: Pair): boolean => counting(line).every((f) => countriesOf(pair).includes(f.code));

/**
 * Gives the article's main pair the topics of the sentences that go on about it: one of the two is named, or none.
 * Comes after `gather`, for only the whole article tells which pair that is.
 */
export function addTopicsOf(pair: Pair, seen: readonly Seen[], facts: Map<Pair, PairFacts>): void {
  const of = factsOf(facts, pair);
  const besides = new Set(
    [...facts.values()].filter((f) => f.cooperation + f.refused >= 0.5 * (of.cooperation + of.refused)).flatMap((f) => countriesOf(f.pair)),
  );
  for (const { line, hits, links, weight } of seen) {
    if (links.some((l) => l.pair === pair) || !counting(line).every((f) => besides.has(f.code)) || line.sentence.where === 'caption') continue;
    const share = line.atoms.some((a) => a.concept === 'both') ? 0.8 : counting(line).length > 0 ? 0.6 : 0.5;
    for (const hit of hits) of.topics.set(hit.topic, (of.topics.get(hit.topic) ?? 0) + hit.rule.score * weight * share);
    if (hits.length > 0 && counting(line).length > 0) of.cooperation += weight * share * 0.3;
  }
}

const strongest = (facts: Map<Pair, PairFacts>): Pair | null =>
  [...facts.values()].reduce<PairFacts | null>(
    (top, f) => (!top || f.cooperation + f.refused + f.conflict > top.cooperation + top.refused + top.conflict ? f : top),
    null,
  )?.pair ?? null;
