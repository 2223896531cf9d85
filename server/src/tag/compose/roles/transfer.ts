import { sellers } from '../../lexicon/role-words.ts';
import { conceptsOf, isOne } from '../../match/concept-mask.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { type Clue, otherOf, type RoleSentence } from './clue.ts';
import { before, behind, type Part } from './part.ts';

const giving = conceptsOf(['sell', 'deliver', 'give', 'military-aid', 'aid', 'money', 'help']);
const taking = conceptsOf(['buy', 'receive']);
const passing = conceptsOf(['arrive']);
const deals = conceptsOf(['sell', 'deliver', 'give', 'buy', 'receive', 'arrive', 'contract', 'sign', 'military-aid', 'aid', 'money']);
const goods = conceptsOf(['equipment', 'ship']);
const origins = conceptsOf(['origin']);
const makings = conceptsOf(['produce', 'develop']);
const people = conceptsOf(['troops', 'defence-official', 'leader', 'talk', 'visit', 'train']);
const takers = conceptsOf(['buy']);
const sales = conceptsOf(['sell']);

/** Who supplies and who gives: what speaks for one is weighed against what speaks for the other. */
export function transferClues(sentence: RoleSentence): Clue[] {
  const { topics, codes } = sentence;
  const kinds = [...(topics.has('arms-transfer') ? (['supplier'] as const) : []), ...(topics.has('aid') ? (['donor'] as const) : [])];
  if (kinds.length === 0) return [];
  const [one, two] = codes.map((code) => giverSure(sentence, code)) as [number, number];
  const lead = Math.abs(one - two);
  if (lead < 0.2) return [];
  const from = one > two ? codes[0] : codes[1];
  return kinds.map((kind) => ({ kind, from, to: otherOf(codes, from), sure: Math.min(0.9, lead) }));
}

/** How much speaks for this one as the giver. */
function giverSure(sentence: RoleSentence, code: Part['code']): number {
  const { line, parts } = sentence;
  let sure = byOrder(sentence, code);
  for (const part of parts) {
    if (part.code === code) sure += Math.max(ofSource(line, part), ofOrigin(line, part), ofGoods(line, part), ofSale(line, part));
    else sure += Math.max(ofGoal(line, part), ofPurchase(line, part));
  }
  return sure;
}

/** "Bought from Italy", "delivered by Italy"; not "soldiers from Italy". */
const ofSource = (line: ReadLine, part: Part): number => {
  const isBought = part.led !== null && sellers.has(part.led) && before(line, part.from, takers, 6) !== undefined;
  if (isBought) return 0.9;
  return part.isSource && part.led !== 'of' && !before(line, part.from, people, 1) ? (part.isDoer || part.led === null ? 0.9 : 0.8) : 0;
};

/** "Turkish-made", "built in Türkiye", "designed by Türkiye". */
const ofOrigin = (line: ReadLine, part: Part): number =>
  behind(line, part, origins, 2) || ((part.isPlace || part.isDoer) && (before(line, part.from, origins, 2) || before(line, part.from, makings, 2))) ? 0.7 : 0;

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
  return part.isGoal && !before(line, part.from, people, 1) ? 0.7 : 0;
};

/** "Poland's purchase", "Poland's order", "Poland signs for". */
const ofPurchase = (line: ReadLine, part: Part): number => (behind(line, part, takers, 3) && !part.isSource ? 0.4 : 0);

/** Who does it stands before the deed; of what arrives and is received, who gets it. */
function byOrder({ line, parts }: RoleSentence, code: Part['code']): number {
  const first = parts.find((part) => !part.isDateline);
  const second = parts.find((part) => first && part.code !== first.code && part.first > first.last);
  if (!first || !second) return 0;
  const deed = line.atoms.find(
    (a) => a.first > first.last && a.last < second.first && (isOne(giving, a) || isOne(taking, a) || isOne(passing, a)),
  );
  if (!deed) return 0;
  const sure = isOne(passing, deed) ? 0.3 : 0.5;
  const from = isOne(giving, deed) ? first : second;
  return from.code === code ? sure : 0;
}
