import type { StrandFact } from '@entente/shared/domain/facts';
import type { StrandKind } from '@entente/shared/vocabulary/strand-kinds';
import { type ConceptMask, conceptsOf, meet } from '../../match/concept-mask.ts';
import type { StrandWord } from '../../match/fact-word.ts';
import type { Hit } from '../../match/trie.ts';
import { constructedStrands } from './constructed-strands.ts';
import { type FactSentence, textBetween } from './fact-sentence.ts';

/** What a doubtful name asks of its sentence. */
const speaksOf: Readonly<Record<StrandKind, ConceptMask>> = {
  exercise: conceptsOf(['exercise']),
  agreement: conceptsOf(['agreement', 'defence-agreement', 'sign']),
  programme: conceptsOf(['produce', 'develop', 'defence-industry', 'technology', 'deliver', 'buy', 'sell']),
  platform: conceptsOf(['produce', 'develop', 'defence-industry', 'technology', 'deliver', 'buy', 'sell']),
};

/** Named agreements, exercises, programmes and platforms of one sentence: those of the list, else by how the name is built. */
export function strandsIn(sentence: FactSentence, year: number | null): StrandFact[] {
  const listed = sentence.words
    .filter((hit): hit is Hit<StrandWord> => hit.value.kind === 'strand' && isMeant(sentence, hit.value, year))
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  const taken: Hit<StrandWord>[] = [];
  for (const hit of listed) if (!taken.some((other) => other.first <= hit.last && hit.first <= other.last)) taken.push(hit);
  const facts = taken
    .sort((a, b) => a.first - b.first)
    .map(({ value: { strand }, start, end }): StrandFact => ({
      id: strand.id,
      name: strand.name,
      kind: strand.kind,
      where: sentence.line.sentence.where,
      start,
      end,
      surface: textBetween(sentence, start, end),
    }));
  return [...facts, ...constructedStrands(sentence, facts)];
}

const isMeant = ({ line }: FactSentence, { strand, doubtful }: StrandWord, year: number | null): boolean =>
  (year === null || year >= strand.since) && (!doubtful || meet(speaksOf[strand.kind], line.concepts));
