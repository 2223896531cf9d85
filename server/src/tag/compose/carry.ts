import { countriesOf, type Pair, pairOf } from '@entente/shared/domain/codes';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { Found, ReadLine } from '../resolve/found.ts';
import { type Link, type Make, toLink } from './link.ts';
import { has, mutualWords, sceneOf } from './scene.ts';
import type { TopicHit } from './topic-hits.ts';

/** What the reader has in mind when a sentence begins. */
export interface Discourse {
  /** The pair spoken of most so far. */
  focus: Pair | null;
  /** The last three countries named in one sentence: "the three governments". */
  trio: readonly Found[];
  /** Headline or lead told of three together and did not name them: "a trilateral meeting". */
  awaitsTrio: boolean;
  /** The sentence just read, where it names one country only. */
  before: { line: ReadLine; name: Found } | null;
  /** The one country that the headline names. */
  title: Found | null;
  /** The country that the article names most, by far: in a round-up the one that all the others deal with. */
  hub: Found | null;
}

interface Next {
  line: ReadLine;
  hits: readonly TopicHit[];
}

/** Pairs that a sentence without names of its own goes on about: "the two ministers", "the three navies", "his counterpart". */
export function pairsGoneOnAbout({ line, hits }: Next, { focus, trio }: Discourse): Pair[] {
  if (hits.length === 0) return [];
  const names = line.names;
  if (has(line.atoms, 'collective') && trio.length === 3) {
    const [a, b, c] = trio as [Found, Found, Found];
    return [pairOf(a.code, b.code), pairOf(a.code, c.code), pairOf(b.code, c.code)];
  }
  if (focus === null || !has(line.atoms, 'both')) return [];
  return names.every((f) => countriesOf(focus).includes(f.code)) ? [focus] : [];
}

/** "It was developed jointly with Israel", after a sentence or under a headline about India: the one named before deals with the one named now. */
export function carriedLinks(next: Next, state: Discourse): Link[] {
  if (state.awaitsTrio && next.line.countries.length === 3 && next.hits.length > 0) return linksOfTrio(next.line);
  const toSubject = linksToSubject(next, state);
  return toSubject.length > 0 ? toSubject : linksToHub(next, state);
}

/** "The trilateral talks begin on Monday. Canada, Mexico and the United States …" */
function linksOfTrio(line: ReadLine): Link[] {
  const [a, b, c] = line.countries as [Found, Found, Found];
  const scene = sceneOf({ zone: line.atoms });
  const make: Make = { rule: 'carry/trio', reason: 'the three of whom the text spoke before', score: 0.5, strength: 'paragraph' };
  return [...toLink(a, b, scene, make), ...toLink(a, c, scene, make), ...toLink(b, c, scene, make)];
}

const directed = conceptsOf(['give', 'deliver', 'sell', 'arms-trade', 'train', 'aid', 'military-aid', 'help']);
const takingOrMutual = conceptsOf([...mutualWords, 'buy', 'arrive', 'receive', 'address']);

/** The sentence says what its countries give, and not to whom: "Canada sends engines, and Britain missiles". */
export const isGift = ({ line, hits }: Next): boolean =>
  meet(directed, line.concepts) &&
  !meet(takingOrMutual, line.concepts) &&
  hits.some((h) => h.topic === 'arms-transfer' || h.topic === 'aid' || h.topic === 'training');

/** "Canada will send shells", in an article on help for one country: what one gives, that one gets; who strikes, strikes it. */
function linksToHub(next: Next, { hub }: Discourse): Link[] {
  const { line } = next;
  const names = line.countries;
  if (!hub || names.length === 0 || names.length > 4 || names.some((n) => n.code === hub.code) || line.sentence.where !== 'body') return [];
  const scene = sceneOf({ zone: line.atoms });
  const gift = names.length === 1 ? deals(next) : isGift(next);
  if (!gift && (names.length > 1 || !has(scene.conflict, 'fight'))) return [];
  const reason = 'the country that the article is about takes the other part';
  return names.flatMap((name) => toLink(hub, name, scene, { rule: 'carry/hub', reason, score: 0.42, strength: 'article' }));
}

const deals = ({ line, hits }: Next): boolean =>
  meet(directed, line.concepts) && hits.some((h) => h.topic === 'arms-transfer' || h.topic === 'aid' || h.topic === 'training');

/** "Among the graduates were cadets from Chad, Mali and Togo", in an article on a Kenyan academy. */
function linksToHost(line: ReadLine, host: Found): Link[] {
  const scene = sceneOf({ zone: line.atoms.filter((a) => a.concept === 'train') });
  const reason = 'the country that the article is about teaches them';
  return line.countries.flatMap((one) => toLink(host, one, scene, { rule: 'carry/host', reason, score: 0.6, strength: 'article' }));
}

function linksToSubject({ line, hits }: Next, { before, title, hub }: Discourse): Link[] {
  const names = line.countries;
  const [name] = names;
  if (names.length === 0 || line.sentence.where !== 'body') return [];
  const lead = line.atoms.filter((a) => a.last < name!.first && a.first >= name!.first - 3);
  const trained = names.length > 1 && has(lead, 'from') && has(line.atoms, 'train') && hits.some((h) => h.topic === 'training');
  if (trained && (title ?? hub)) return linksToHost(line, (title ?? hub)!);
  if (names.length > 3) return [];
  // "He also met the ministers of Chad and Togo", "He thanked Chad and Togo": one after the other.
  if (names.length > 1 ? !has(lead, 'with', 'address') : !has(lead, 'with', 'to', 'from', 'against', 'between')) return [];
  const near = before !== null && before.line.sentence.where === 'body' && before.line.sentence.paragraph === line.sentence.paragraph;
  const subject = near ? before.name : (title ?? (has(lead, 'with', 'address') ? hub : null));
  const scene = sceneOf({ zone: line.atoms, between: line.atoms.filter((a) => a.last < name!.first), lead, to: name!.first });
  if (!subject || (scene.deeds.length === 0 && scene.conflict.length === 0) || (hits.length === 0 && scene.conflict.length === 0)) return [];
  const score = has(lead, 'with', 'against') ? (near || title ? 0.55 : 0.42) : 0.28;
  const strength = near ? 'paragraph' : 'article';
  const make: Make = { rule: 'carry/subject', reason: 'the country spoken of before deals with this one', score, strength };
  return names.flatMap((one) => toLink(subject, one, scene, make));
}
