import { type BaselineId, baselineIds, type Breakdown, type Figures, type Measured, type ScoredField } from '@entente/shared/contract/evaluation';
import { taggerVersion } from '../../../server/src/tag/tagger-version.ts';
import { baseline } from './baselines.ts';
import { byTopic, errorClasses, figuresOf, groupsOf, missedPairs, verbatim, wronglyRelevant } from './figures.ts';
import { type Judgement, judge } from './judge.ts';
import type { Labelled } from './labelled.ts';
import { taggerAnswer } from './tagger-answer.ts';

export interface Evaluation {
  judgements: Judgement[];
  measured: Omit<Measured, 'measuredOn'>;
  breakdown: Breakdown;
}

/** How many error classes are worth telling. */
const told = 10;

const f1Of = ({ scores }: Figures): Partial<Record<ScoredField, number>> =>
  Object.fromEntries(Object.entries(scores).map(([field, { f1 }]) => [field, f1]));

function breakdownOf(judgements: readonly Judgement[], allPairs: readonly Judgement[]): Breakdown {
  const traps = [...new Set(judgements.flatMap(({ item }) => item.traps ?? []))];
  return {
    byLanguage: groupsOf(judgements, ({ item }) => item.lang).map(([language, group]) => ({
      language,
      items: group.length,
      f1: f1Of(figuresOf(group)),
      allPairs: f1Of(figuresOf(allPairs.filter(({ item }) => item.lang === language))),
    })),
    byTopic: byTopic(judgements),
    byTrap: traps
      .map((trap) => ({ trap, fallenFor: wronglyRelevant(judgements, trap), missedPairs: missedPairs(judgements, trap) }))
      .sort((a, b) => b.fallenFor.of - a.fallenFor.of || b.missedPairs.of - a.missedPairs.of || (a.trap < b.trap ? -1 : 1)),
    errors: errorClasses(judgements).slice(0, told),
  };
}

export function evaluate(items: readonly Labelled[]): Evaluation {
  const judgements = items.map((item) => judge(item, taggerAnswer(item)));
  const naive = Object.fromEntries(
    baselineIds.map((id) => {
      const answer = baseline(id);
      return [id, items.map((item) => judge(item, answer(item)))];
    }),
  ) as Record<BaselineId, Judgement[]>;
  return {
    judgements,
    measured: {
      items: items.length,
      languages: new Set(items.map(({ lang }) => lang)).size,
      tagger: taggerVersion,
      figures: figuresOf(judgements),
      wronglyRelevant: wronglyRelevant(judgements),
      verbatim: verbatim(judgements),
      baselines: Object.fromEntries(baselineIds.map((id) => [id, figuresOf(naive[id])])) as Record<BaselineId, Figures>,
    },
    breakdown: breakdownOf(judgements, naive['all-pairs']),
  };
}
