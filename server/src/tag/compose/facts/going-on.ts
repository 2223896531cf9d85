import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { Relation } from '@entente/shared/domain/tagging';
import type { ReadLine } from '../../resolve/found.ts';

/** So many sentences after a proof may go on about it. */
const reach = 2;

/** The relation that the article is about, where it is about one only: sentences that name nobody else go on about it. */
export function onlySubject(relations: readonly Relation[]): Relation | null {
  const primary = relations.filter((relation) => relation.primary);
  return primary.length === 1 && primary[0]!.topics.length > 0 ? primary[0]! : null;
}

/** "The deal is worth 3.5 billion dollars": the sentences right after a proof that name no third country. */
export function goingOn(proofs: readonly ReadLine[], lines: readonly ReadLine[], pair: Pair): ReadLine[] {
  const countries = countriesOf(pair);
  const proven = new Set(proofs);
  const after = new Set(proofs.flatMap(({ sentence: { index } }) => Array.from({ length: reach }, (_, by) => index + by + 1)));
  return lines.filter(
    (line) =>
      after.has(line.sentence.index) &&
      !proven.has(line) &&
      line.sentence.where === 'body' &&
      line.names.every((found) => countries.includes(found.code)) &&
      !line.atoms.some((atom) => atom.concept === 'background'),
  );
}
