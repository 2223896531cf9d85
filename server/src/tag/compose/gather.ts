import type { Pair } from '@entente/shared/domain/codes';
import { countriesOf } from '@entente/shared/domain/codes';
import type { EvidenceSpan } from '@entente/shared/domain/tagging';
import { countryName } from '@entente/shared/vocabulary/countries';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import { carriedLinks, type Discourse, isGift, pairsGoneOnAbout } from './carry.ts';
import { isDefenceLine } from './defence-context.ts';
import { atomSpan, countrySpan } from './evidence.ts';
import { homeLinks } from './home.ts';
import type { Link } from './link.ts';
import { linksOf } from './links.ts';
import { believe, either, factsOf, leastSure, type PairFacts, prove, topicsOf as surest } from './pair-facts.ts';
import { cluesIn } from './roles/roles.ts';
import { has, sceneOf } from './scene.ts';
import { stanceOf } from './stance-rules.ts';
import { type TopicHit, topicHits } from './topic-hits.ts';
import { warLinks, warsIn } from './war.ts';
import { isLookBack, weightIn, weightOf, yearOf } from './weights.ts';

/** A sentence with all that the rules see in it. */
export class Seen {
  readonly line: ReadLine;
  readonly hits: readonly TopicHit[];
  readonly links: readonly Link[];
  readonly #year: number | null;
  /** Of a headline that it says over again. */
  readonly #added: number;
  #past: boolean | null = null;

  constructor(line: ReadLine, its: Pick<Seen, 'hits' | 'links'>, year: number | null, added = 0) {
    this.line = line;
    this.hits = its.hits;
    this.links = its.links;
    this.#year = year;
    this.#added = added;
  }

  /** It tells of old times. */
  get past(): boolean {
    return (this.#past ??= isLookBack(this.line, this.#year));
  }

  get weight(): number {
    return weightIn(this.line, this.past) + this.#added;
  }
}

export function see(lines: readonly ReadLine[], articleOnDefence: boolean, published: string | null): Seen[] {
  const year = yearOf(lines, published);
  // A headline that is the lead cut short says nothing of its own.
  const cut = lines[1] !== undefined && isCutFrom(lines[0]!, lines[1]);
  const hits = withoutOwnMoves(
    lines,
    lines.map((line) => topicHits(line, articleOnDefence)),
  );
  return lines.map((line, at) => {
    if (cut && at === 0) return new Seen(line, nothing, year);
    return new Seen(line, { hits: hits[at]!, links: linksOf(line) }, year, cut && at === 1 ? weightOf(lines[0]!, year) : 0);
  });
}

/** Aircraft that come for a drill are not handed over: what only moves in such an article is no transfer. */
function withoutOwnMoves(lines: readonly ReadLine[], hits: readonly TopicHit[][]): readonly TopicHit[][] {
  const first = hits.filter((_, at) => lines[at]!.sentence.where === 'title' || lines[at]!.sentence.paragraph === 0).flat();
  const drilled = first.some(({ topic, rule }) => topic === 'exercise' || rule.id === 'presence/deployed');
  if (!drilled || first.some(({ topic, rule }) => topic === 'arms-transfer' && !rule.moves)) return hits;
  return hits.map((its) => its.filter(({ rule }) => !rule.moves));
}

const nothing: Pick<Seen, 'hits' | 'links'> = { hits: [], links: [] };

const isCutFrom = (title: ReadLine, lead: ReadLine): boolean =>
  title.sentence.where === 'title' && lead.sentence.text.length > title.sentence.text.length && lead.sentence.text.startsWith(title.sentence.text);

/** Adds up, sentence by sentence, what the article says of each pair; "the two countries" go on with the pair in focus. */
export function gather(seen: readonly Seen[], articleOnDefence: boolean): Map<Pair, PairFacts> {
  const facts = new Map<Pair, PairFacts>();
  const state: Discourse = { focus: null, trio: [], awaitsTrio: false, before: null, title: null, hub: hubOf(seen) };
  const known = warsIn(seen.map((one) => one.line));
  for (const one of seen) {
    const own = linksIn(one, state);
    const wars = warLinks(one.line, known, own);
    const links = (wars.length === 0 ? own : [...own, ...wars]).filter((link) => isAboutDefence(one, link, articleOnDefence));
    if (links.length > 0) addLinks(facts, one, links, seen[0]!);
    else for (const pair of pairsGoneOnAbout(one, state)) goOn(facts, one, pair);
    follow(state, one, facts);
  }
  if ([...facts.values()].every(({ sure }) => sure < leastSure)) for (const [one, links] of homeLinks(seen)) addLinks(facts, one, links, seen[0]!);
  return facts;
}

function addLinks(facts: Map<Pair, PairFacts>, one: Seen, links: readonly Link[], headline: Seen): void {
  // A lead that says the headline over again makes nothing surer.
  const said = one !== headline && repeats(one.line, headline.line) ? headline.links : nothing.links;
  for (const link of links) {
    const isSaid = said.some((l) => l.pair === link.pair);
    addLink(facts, one, link, isSaid);
  }
  if (links.length > mostPeers || one.weight < 3) return;
  for (const link of links) for (const other of links) if (areAlike(link, other)) factsOf(facts, link.pair).peers.add(other.pair);
}

/** The sentence's own links, or those it carries over; two who give side by side give to the one whom the article is about. */
function linksIn(one: Seen, state: Discourse): readonly Link[] {
  if (one.links.length === 0 && one.line.names.length === 0) return nothing.links;
  const beside = one.links.every((l) => l.rule === 'link/side-by-side' && l.stance === 'cooperation') && isGift(one);
  if (one.links.length > 0 && !beside) return one.links;
  const carried = carriedLinks(one, state);
  return carried.length > 0 ? carried : one.links;
}

/** Named in more than twice as many sentences as any other, headline and lead counting more. */
function hubOf(seen: readonly Seen[]): Found | null {
  const shares = new Map<string, { name: Found; share: number }>();
  for (const one of seen) {
    const { countries } = one.line;
    // Who gives is not who all deal with.
    if (countries.length === 0 || (countries.length === 1 && isGift(one))) continue;
    const share = Math.min(2, one.weight);
    for (const name of countries) shares.set(name.code, { name, share: (shares.get(name.code)?.share ?? 0) + share });
  }
  if (shares.size < 3) return null;
  const [first, second] = [...shares.values()].sort((a, b) => b.share - a.share);
  return first!.share >= 1.5 * second!.share ? first!.name : null;
}

/** A list longer than this is one of participants. */
const mostPeers = 8;

/** By the same words, and so as one of a list. */
const areAlike = (a: Link, b: Link): boolean =>
  a !== b && a.rule === b.rule && a.stance === b.stance && a.atoms.length === b.atoms.length && a.atoms.every((atom, at) => atom === b.atoms[at]);

function follow(state: Discourse, { line, hits, links }: Seen, facts: Map<Pair, PairFacts>): void {
  if (links.length > 0) state.focus = strongest(facts) ?? state.focus;
  const names = line.countries;
  if (names.length >= 3) state.awaitsTrio = false;
  else if (state.trio.length === 0 && weightIn(line, false) >= 2 && has(line.atoms, 'collective') && hits.length > 0) state.awaitsTrio = true;
  if (names.length === 3) state.trio = names;
  if (line.sentence.where === 'title' && names.length === 1) state.title = names[0]!;
  state.before = names.length === 1 ? { line, name: names[0]! } : null;
}

const opening = 30;
const repeats = (line: ReadLine, title: ReadLine): boolean =>
  title.sentence.where === 'title' && line.sentence.text.slice(0, opening) === title.sentence.text.slice(0, opening);

/** Cooperation counts in matters of defence only; conflict where arms or threats of states are spoken of. */
function isAboutDefence({ line, hits }: Seen, link: Link, articleOnDefence: boolean): boolean {
  if (isDefenceLine(line) || articleOnDefence || has(line.atoms, 'truce')) return true;
  return link.stance === 'conflict' && !link.refused
    ? link.atoms.some((a) => a.concept === 'fight' || (a.concept === 'against' && link.rule === 'link/only-two')) ||
        (link.atoms.filter((a) => a.concept === 'hostile' || a.concept === 'pressure').length > 1 && !meet(line.concepts, elsewhere))
    : hits.length > 0;
}

const elsewhere = conceptsOf(['sport', 'trade', 'culture', 'civil']);

function addLink(facts: Map<Pair, PairFacts>, one: Seen, link: Link, said: boolean): void {
  const { line, hits, weight, past } = one;
  const of = factsOf(facts, link.pair);
  const stance = link.refused ? 'refused' : link.stance;
  // Words of defence in the sentence itself make the pair sure; the article's subject alone makes it likely.
  const likely = link.score * (hits.length > 0 || stance === 'conflict' ? 1 : isDefenceLine(line) ? 0.8 : 0.5);
  of[stance] += likely * weight;
  if (!said) of.sure = either(of.sure, Math.min(0.95, likely * (past ? (stance === 'conflict' ? 0.8 : 0.6) : 1) * (weight >= 3 ? 1.4 : 1)));
  if (link.strength === 'sentence' || of.strength === 'article') of.strength = link.strength;
  if (stance !== 'conflict') for (const hit of hits) believe(of, hit, (past ? 0.6 : 1) * (weight >= 3 ? 1.3 : 1));
  const linkRole = stance === 'cooperation' ? 'link' : 'stance';
  const spans = (): EvidenceSpan[] => [countrySpan(link.a), countrySpan(link.b), ...link.atoms.map((a) => atomSpan(a, linkRole))];
  prove(of, one, { stance, weight: likely * weight, spans: link.strength === 'sentence' ? spans : () => spansIn(line, spans()), link });
}

const spansIn = ({ sentence }: ReadLine, spans: readonly EvidenceSpan[]): EvidenceSpan[] =>
  spans.filter((s) => s.start >= sentence.start && s.end <= sentence.end);

/** A sentence without a pair of its own that goes on about one named before: "the two countries", "his counterpart". */
function goOn(facts: Map<Pair, PairFacts>, one: Seen, pair: Pair): void {
  const { line, weight, past } = one;
  const of = factsOf(facts, pair);
  if (of.conflict > of.cooperation + of.refused) return;
  of.cooperation += weight * 0.35;
  of.sure = either(of.sure, 0.4);
  for (const hit of one.hits) believe(of, hit, past ? 0.5 : 0.9);
  const both = line.atoms.filter((a) => a.concept === 'both' || a.concept === 'collective');
  const spans = () => [...both.map((a) => atomSpan(a, 'link')), ...line.names.map(countrySpan)];
  const link = { rule: 'carry/both', reason: `goes on about ${countriesOf(pair).map(countryName).join(' and ')}, named before`, score: 0.7 };
  prove(of, one, { stance: 'cooperation', weight: weight * 0.7, spans, link });
}

/**
 * Gives the article's main pair what the sentences say that go on about it: one of the two is named, or none.
 * Comes after `gather`, for only the whole article tells which pair that is.
 */
export function addTopicsOf(pair: Pair, seen: readonly Seen[], facts: Map<Pair, PairFacts>): void {
  const of = factsOf(facts, pair);
  const besides = new Set(
    [...facts.values()].filter((f) => f.cooperation + f.refused >= 0.5 * (of.cooperation + of.refused)).flatMap((f) => countriesOf(f.pair)),
  );
  for (const { line, hits, links, weight, past } of seen) {
    if (hits.length === 0) continue;
    const names = line.names;
    if (links.some((l) => l.pair === pair) || !names.every((f) => besides.has(f.code)) || line.sentence.where === 'caption') continue;
    const share = has(line.atoms, 'both') ? 0.95 : names.length > 0 ? 0.85 : 0.8;
    for (const hit of hits) believe(of, hit, share * (past ? 0.6 : 1) * (weight >= 3 ? 1.3 : 1));
    const stance = stanceOf(sceneOf({ zone: line.atoms }))?.gives === 'refused' ? 'refused' : 'cooperation';
    const worth = weight * share * 0.3;
    const link = {
      rule: 'carry/main-pair',
      reason: `goes on about ${countriesOf(pair).map(countryName).join(' and ')}, which the article is about`,
      score: 0.6,
    };
    prove(of, { line, hits }, { stance, weight: worth, spans: () => names.map(countrySpan), link });
    if (names.length > 0) of[stance] += worth;
  }
}

/** Reads once more who plays which part: every sentence that puts the two together, or speaks of them alone. */
export function addRoles(seen: readonly Seen[], facts: Map<Pair, PairFacts>, main: Pair | null): void {
  for (const of of facts.values()) {
    if (of.conflict > of.cooperation + of.refused) continue;
    const topics = surest(of.topics);
    for (const one of seen) {
      const share = shareOfRoles(one, of.pair, main);
      if (share > 0) for (const clue of cluesIn(one.line, of.pair, one.hits, topics)) of.roles.push({ ...clue, sure: clue.sure * share });
    }
  }
}

/** How much a sentence's roles say of a pair: one that refuses or fights says nothing. */
function shareOfRoles({ line, links }: Seen, pair: Pair, main: Pair | null): number {
  const own = links.find((link) => link.pair === pair);
  if (own) return own.refused || own.stance === 'conflict' ? 0 : 1;
  if (line.sentence.where === 'caption' || line.names.some(({ code }) => !countriesOf(pair).includes(code))) return 0;
  return line.countries.length > 1 ? 0.9 : pair === main ? 0.8 : 0;
}

const strongest = (facts: Map<Pair, PairFacts>): Pair | null =>
  [...facts.values()].reduce<PairFacts | null>(
    (top, f) => (!top || f.cooperation + f.refused + f.conflict > top.cooperation + top.refused + top.conflict ? f : top),
    null,
  )?.pair ?? null;
