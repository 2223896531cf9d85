import type { Article, Where } from '@entente/shared/domain/article';
import type { EventTime, MoneyFact, RelationFacts, StrandFact } from '@entente/shared/domain/facts';
import type { Relation } from '@entente/shared/domain/tagging';
import { dayOfText } from '../../../calendar/days.ts';
import type { ReadLine } from '../../resolve/found.ts';
import { type Equipment, equipmentIn } from './equipment.ts';
import { equipmentOnce } from './equipment-once.ts';
import { eventIn } from './event.ts';
import { factSentence } from './fact-sentence.ts';
import { moneyIn } from './money.ts';
import { goingOn, onlySubject } from './going-on.ts';
import { strandsIn } from './strands.ts';

interface SentenceFacts {
  equipment: Equipment[];
  money: MoneyFact[];
  strands: StrandFact[];
  event: EventTime | null;
}

/** Gives each relation what its evidence sentences say beyond topics; each sentence is read once. */
export function withFacts(relations: readonly Relation[], lines: readonly ReadLine[], article: Pick<Article, 'language' | 'published'>): Relation[] {
  if (relations.length === 0) return [];
  const known = new Map<ReadLine, SentenceFacts>();
  const factsOf = (line: ReadLine): SentenceFacts => {
    const facts = known.get(line) ?? readFacts(line, article);
    known.set(line, facts);
    return facts;
  };
  const lineAt = linesByPlace(lines);
  const only = onlySubject(relations);
  return relations.map((relation) => {
    const proofs = relation.evidence.flatMap(({ where, start }) => lineAt[where].get(start) ?? []);
    const further = relation === only ? goingOn(proofs, lines, relation.pair) : [];
    return { ...relation, ...together(proofs.map(factsOf), further.map(factsOf)) };
  });
}

/** By where they stand and begin. */
function linesByPlace(lines: readonly ReadLine[]): Record<Where, Map<number, ReadLine>> {
  const places = { title: new Map<number, ReadLine>(), body: new Map<number, ReadLine>(), caption: new Map<number, ReadLine>() };
  for (const line of lines) places[line.sentence.where].set(line.sentence.start, line);
  return places;
}

function readFacts(line: ReadLine, { language, published }: Pick<Article, 'language' | 'published'>): SentenceFacts {
  const sentence = factSentence(line, language);
  return {
    equipment: equipmentIn(sentence),
    money: moneyIn(line.sentence, sentence.quantities),
    strands: strandsIn(sentence, published && Number(published.at.slice(0, 4))),
    event: eventIn(sentence, published && dayOfText(published.at)),
  };
}

/** The surest evidence comes first: of things said twice its words are kept, and its time is the relation's. */
function together(proofs: readonly SentenceFacts[], further: readonly SentenceFacts[]): RelationFacts {
  const facts = [...proofs, ...further];
  return {
    equipment: equipmentOnce(facts.flatMap((f) => f.equipment)),
    money: once(
      facts.flatMap((f) => f.money),
      (sum) => `${sum.currency} ${sum.amount}`,
    ),
    strands: once(
      facts.flatMap((f) => f.strands),
      (strand) => strand.id,
    ),
    event: proofs.find((f) => f.event !== null)?.event ?? null,
  };
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const one of all) if (!kept.has(keyOf(one))) kept.set(keyOf(one), one);
  return [...kept.values()];
}
