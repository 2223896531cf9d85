import type { RelationFacts } from '@entente/shared/domain/facts';
import type { Relation } from '@entente/shared/domain/tagging';
import type { ReadLine } from '../resolve/found.ts';
import { moneyIn } from './money.ts';

/** Gives each relation what its evidence sentences say beyond topics. */
export function withFacts(relations: readonly Relation[], lines: readonly ReadLine[]): Relation[] {
  const known = new Map<ReadLine, RelationFacts>();
  const factsOf = (line: ReadLine): RelationFacts => {
    const facts = known.get(line) ?? { equipment: [], money: moneyIn(line.sentence), strands: [], event: null };
    known.set(line, facts);
    return facts;
  };
  const lineAt = new Map(lines.map((line) => [`${line.sentence.where} ${line.sentence.start}`, line]));
  return relations.map((relation) => {
    const facts = relation.evidence.flatMap(({ where, start }) => {
      const line = lineAt.get(`${where} ${start}`);
      return line ? [factsOf(line)] : [];
    });
    return { ...relation, money: facts.flatMap((f) => f.money) };
  });
}
