import { makerOf } from '../../lexicon/makers.ts';
import { getting, onlyBy, orders, sellers, winning } from '../../lexicon/role-words.ts';
import { conceptsOf, isOne, meet } from '../../match/concept-mask.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { type Clue, otherOf, type RoleSentence } from './clue.ts';
import { areJoined, before, behind, type Part } from './part.ts';

const giving = conceptsOf(['sell', 'arms-trade', 'deliver', 'give', 'military-aid', 'aid', 'money', 'help']);
const taking = conceptsOf(['buy', 'receive']);
const passing = conceptsOf(['arrive']);
const deals = conceptsOf(['sell', 'arms-trade', 'deliver', 'give', 'buy', 'receive', 'arrive', 'contract', 'sign', 'military-aid', 'aid', 'money']);
const goods = conceptsOf(['equipment', 'ship']);
const origins = conceptsOf(['origin']);
const makings = conceptsOf(['produce', 'develop']);
const deeds = conceptsOf(['sell', 'arms-trade', 'deliver', 'give', 'buy', 'receive', 'arrive', 'sign', 'produce', 'develop', 'money']);
const people = conceptsOf(['troops', 'defence-official', 'leader', 'talk', 'visit', 'train']);
const goings = conceptsOf(['move', 'visit']);
const takers = conceptsOf(['buy']);
const sales = conceptsOf(['sell', 'arms-trade']);

/** Who supplies and who gives: what speaks for one is weighed against what speaks for the other. */
export function transferClues(sentence: RoleSentence): Clue[] {
  const { topics, codes } = sentence;
  const made = topics.has('industry') && meet(goods, sentence.line.concepts);
  const kinds = [...(topics.has('arms-transfer') || made ? (['supplier'] as const) : []), ...(topics.has('aid') ? (['donor'] as const) : [])];
  if (kinds.length === 0) return [];
  const [one, two] = codes.map((code) => giverSure(sentence, code)) as [number, number];
  const lead = Math.abs(one - two);
  if (lead < (topics.has('arms-transfer') || topics.has('aid') ? 0.2 : 0.6)) return [];
  const from = one > two ? codes[0] : codes[1];
  return kinds.map((kind) => ({ kind, from, to: otherOf(codes, from), sure: Math.min(0.9, lead) }));
}

/** How much speaks for this one as the giver. */
function giverSure(sentence: RoleSentence, code: Part['code']): number {
  const { line, parts } = sentence;
  let sure = byOrder(sentence, code) + byMaker(sentence, code);
  for (const part of parts) {
    if (part.code === code) sure += Math.max(ofSource(line, part), ofOrigin(line, part), ofGoods(line, part), ofSale(line, part));
    else sure += Math.max(ofGoal(line, part), ofPurchase(line, part));
  }
  return sure;
}

/** "Bought from Italy", "delivered by Italy"; not "soldiers from Italy", "signed by Italy", "an order from Italy". */
function ofSource(line: ReadLine, part: Part): number {
  if (part.led !== null && sellers.has(part.led) && before(line, part.from, takers, 6)) return 0.9;
  if (!part.isSource || before(line, part.from, people, 1)) return 0;
  if (part.isDoer) {
    const done = doneTo(line, part);
    return done === 'given' ? 0.9 : done === 'taken' && part.led !== null && !onlyBy.has(part.led) ? 0.8 : 0;
  }
  return isOrder(line, part) ? 0 : part.led === null ? 0.9 : 0.8;
}

/** "An order from Armenia": who pays. */
function isOrder({ sentence: { tokens } }: ReadLine, { from }: Part): boolean {
  const at = [1, 2, 3, 4].map((step) => from - step).find((one) => one >= 0 && orders.test(tokens[one]!.fold));
  return at !== undefined && (at === from - 1 || [1, 2, 3].some((step) => winning.has(tokens[at - step]?.fold ?? '')));
}

/** What "by" tells the doer of: the last deed before it. */
function doneTo(line: ReadLine, part: Part): 'given' | 'taken' | null {
  const deed = before(line, part.from, deeds, 8);
  if (!deed) return null;
  return isOne(takers, deed) || deed.concept === 'receive' ? 'taken' : deed.concept === 'sign' ? null : 'given';
}

/** "Turkish-made", "built in Türkiye", "designed by Türkiye". */
const ofOrigin = (line: ReadLine, part: Part): number =>
  behind(line, part, origins, 2) || ((part.isPlace || part.isDoer) && (before(line, part.from, origins, 2) || before(line, part.from, makings, 2)))
    ? 0.7
    : 0;

/** "Turkish drones", where they are dealt in; a firm sells. */
function ofGoods(line: ReadLine, part: Part): number {
  if (part.name.mention === 'company') return 0.5;
  const owned = (part.isAdjective || line.sentence.tokens[part.last]!.suffix !== '') && !part.isGoal ? behind(line, part, goods, 3) : undefined;
  return owned && line.atoms.some((a) => isOne(deals, a)) ? 0.4 : 0;
}

/** "Italy's exports". */
const ofSale = (line: ReadLine, part: Part): number => (behind(line, part, sales, 3) && !part.isGoal && !part.isSource ? 0.5 : 0);

/** "To Ukraine", "for Pakistan"; not "a visit to". */
const ofGoal = (line: ReadLine, part: Part): number => {
  if (part.led !== null && sellers.has(part.led) && before(line, part.from, takers, 6)) return 0;
  if (isOrder(line, part) || (part.isDoer && (part.led === null || onlyBy.has(part.led)) && doneTo(line, part) === 'taken')) return 0.8;
  // "For Japan the deal means …": whom it concerns.
  if (!part.isGoal || before(line, part.from, people, 1) || (part.from === 0 && part.led !== null)) return 0;
  // "İsrail'e giderek": who goes there.
  return part.led === null && behind(line, part, goings, 3) ? 0 : 0.7;
};

/** "Poland's purchase", "Poland's order", "Poland signs for". */
const ofPurchase = (line: ReadLine, part: Part): number =>
  behind(line, part, takers, 3) &&
  !behind(line, part, origins, 2) &&
  !part.isSource &&
  !line.atoms.some((a) => a.concept === 'with' && a.last === part.first - 1)
    ? 0.4
    : 0;

/** "24 Rafales", where France is one of the two. */
const byMaker = ({ line }: RoleSentence, code: Part['code']): number =>
  line.atoms.some((a) => isOne(goods, a) && [a.first, a.last].some((at) => makerOf(line.sentence.tokens[at]!.fold) === code)) ? 0.35 : 0;

/** Who does it stands before the deed; of what arrives and is received, who gets it. */
function byOrder({ line, parts }: RoleSentence, code: Part['code']): number {
  const first = parts.find((part) => !part.isDateline);
  const second = parts.find((part) => first && part.code !== first.code && part.first > first.last);
  if (!first || areJoined(line, parts)) return 0;
  // The other is named only as who tells of it.
  if (!second && line.names.some((name) => name.code !== first.code)) return 0;
  const end = second?.first ?? Infinity;
  const all = line.atoms.filter((a) => a.first > first.last && a.last < end && (isOne(giving, a) || isOne(taking, a) || isOne(passing, a)));
  // "Livre" hands over and has arrived: of one word that is both, the deed.
  const deed = all.find((a) => a.first === all[0]!.first && !isOne(passing, a)) ?? all[0];
  if (!deed) return second && isBuyer(line, first, second) ? (second.code === code ? 0.5 : 0) : 0;
  if (!second && (first.isGoal || first.isSource || first.isPlace)) return 0;
  const gets = isOne(taking, deed) || [deed.first, deed.last].some((at) => getting.test(line.sentence.tokens[at]!.fold));
  const sure = isOne(passing, deed) && !gets ? 0.3 : second ? 0.5 : 0.4;
  const isGiver = first.code === code;
  return gets || isOne(passing, deed) ? (isGiver ? 0 : sure) : isGiver ? sure : 0;
}

/** "Signed with France to buy": the first buys. */
const isBuyer = (line: ReadLine, first: Part, second: Part): boolean =>
  line.atoms.some((a) => a.first > second.last && isOne(takers, a)) &&
  line.atoms.some((a) => a.concept === 'with' && a.first > first.last && a.first <= second.last + 1);
