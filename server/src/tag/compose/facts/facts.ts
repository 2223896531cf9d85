import type { EquipmentFact, MoneyFact, RelationFacts } from '@entente/shared/domain/facts';
import type { Relation } from '@entente/shared/domain/tagging';
import type { ReadLine } from '../../resolve/found.ts';
import { fold } from '../../text/fold.ts';
import { type Equipment, equipmentIn } from './equipment.ts';
import { factSentence } from './fact-sentence.ts';
import { moneyIn } from './money.ts';

interface SentenceFacts {
  equipment: Equipment[];
  money: MoneyFact[];
}

/** Gives each relation what its evidence sentences say beyond topics. */
export function withFacts(relations: readonly Relation[], lines: readonly ReadLine[], language: string): Relation[] {
  const known = new Map<ReadLine, SentenceFacts>();
  const factsOf = (line: ReadLine): SentenceFacts => {
    const facts = known.get(line) ?? readFacts(line, language);
    known.set(line, facts);
    return facts;
  };
  const lineAt = new Map(lines.map((line) => [`${line.sentence.where} ${line.sentence.start}`, line]));
  return relations.map((relation) => {
    const facts = relation.evidence.flatMap(({ where, start }) => {
      const line = lineAt.get(`${where} ${start}`);
      return line ? [factsOf(line)] : [];
    });
    return { ...relation, ...together(facts) };
  });
}

function readFacts(line: ReadLine, language: string): SentenceFacts {
  const sentence = factSentence(line, language);
  return { equipment: equipmentIn(sentence), money: moneyIn(line.sentence, sentence.quantities) };
}

function together(facts: readonly SentenceFacts[]): Pick<RelationFacts, 'equipment' | 'money'> {
  const money = new Map<string, MoneyFact>();
  for (const sum of facts.flatMap((f) => f.money)) if (!money.has(`${sum.currency} ${sum.amount}`)) money.set(`${sum.currency} ${sum.amount}`, sum);
  return { equipment: equipmentOnce(facts.flatMap((f) => f.equipment)), money: [...money.values()] };
}

/** Each thing once, where it is said how many; a mere kind ("aircraft") only where nothing of its class is named. */
function equipmentOnce(all: readonly Equipment[]): EquipmentFact[] {
  const kept = new Map<string, Equipment>();
  for (const one of all) {
    const key = one.named ? one.name : fold(one.name).slice(0, 12);
    const known = kept.get(key);
    if (!known || (known.quantity === null && one.quantity !== null)) kept.set(key, one);
  }
  const things = [...kept.values()];
  return things
    .filter((one) => one.named || !things.some((other) => other !== one && other.class === one.class && saysMore(other, one)))
    .map(({ named: _named, ...fact }) => fact);
}

const saysMore = (one: Equipment, than: Equipment): boolean =>
  (one.named && (than.quantity === null || than.quantity === one.quantity)) ||
  (than.quantity === null && one.name.length > than.name.length && fold(one.name).includes(fold(than.name).slice(0, 5)));
