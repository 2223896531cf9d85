import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import type { RelationRole } from '@entente/shared/domain/tagging';
import { type RoleKind, roleKinds, roles } from '@entente/shared/vocabulary/roles';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { type ConceptMask, conceptsOf, meet } from '../../match/concept-mask.ts';
import type { ReadLine } from '../../resolve/found.ts';
import type { TopicHit } from '../topic-hits.ts';
import type { Clue, RoleSentence } from './clue.ts';
import { hostClues } from './host.ts';
import { partsOf } from './part.ts';
import { togetherClues } from './together.ts';
import { trainerClues } from './trainer.ts';
import { transferClues } from './transfer.ts';

/** By which words a sentence goes on about a topic that the article has with the two. */
const deedsOf: Partial<Record<TopicId, ConceptMask>> = {
  'arms-transfer': conceptsOf(['buy', 'sell', 'arms-trade', 'deliver', 'give', 'arrive', 'contract']),
  training: conceptsOf(['train']),
  exercise: conceptsOf(['exercise', 'troops', 'military', 'ship', 'equipment', 'train', 'begin', 'finish', 'visit']),
  consultation: conceptsOf(['visit', 'talk', 'receive', 'host', 'defence-official']),
  presence: conceptsOf(['troops', 'base', 'deploy', 'port-call']),
  industry: conceptsOf(['produce', 'develop']),
};
const noDeeds = conceptsOf([]);

/** What one sentence says of the parts that the two play. */
export function cluesIn(line: ReadLine, pair: Pair, hits: readonly TopicHit[], known: readonly TopicId[] = []): Clue[] {
  const codes = countriesOf(pair);
  const goesOn = known.filter((topic) => meet(deedsOf[topic] ?? noDeeds, line.concepts));
  const topics: ReadonlySet<TopicId> = new Set([...hits.map((hit) => hit.topic), ...goesOn]);
  if (topics.size === 0) return [];
  const sentence: RoleSentence = { line, codes, topics, parts: partsOf(line, codes) };
  if (sentence.parts.length === 0) return [];
  return [...transferClues(sentence), ...trainerClues(sentence), ...hostClues(sentence), ...togetherClues(sentence)];
}

/** A role must be as sure as this, all sentences taken together. */
const least = 0.45;
/** And one against another's as sure as this share of it: two may supply and visit each other, and only one of them gives or trains. */
const shareOfOther: Readonly<Record<RoleKind, number>> = { supplier: 0.5, host: 0.5, donor: 1, trainer: 1, 'co-producers': 1 };

/** What all clues of an article add up to, in the order of the vocabulary. */
export function rolesOf(clues: readonly Clue[]): RelationRole[] {
  return roleKinds.flatMap((kind) => {
    const ways = new Map<string, Clue>();
    for (const clue of clues) {
      if (clue.kind !== kind) continue;
      const way = roles[kind].directed ? clue.from : '';
      const known = ways.get(way);
      ways.set(way, known ? { ...known, sure: known.sure + clue.sure } : clue);
    }
    const found = [...ways.values()].filter(({ sure }) => sure >= least).sort((a, b) => b.sure - a.sure);
    const [top] = found;
    return found
      .filter((one) => one === top || (shareOfOther[kind] < 1 && one.sure >= shareOfOther[kind] * top!.sure))
      .map(({ from, to }) => ({ kind, from, to }));
  });
}
