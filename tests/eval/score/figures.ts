import { type ErrorClass, type Figures, type Score, type ScoredField, scoredFieldIds, type Share } from '@entente/shared/contract/evaluation';
import { topicIds, type TopicId } from '@entente/shared/vocabulary/topics';
import type { Judgement } from './judge.ts';
import { add, emptyTally, scoreOf, type Tally } from './tally.ts';

/** None where nothing is labelled and nothing was given: there was nothing to get right, which is not the same as getting nothing right. */
const tallyOf = (judgements: readonly Judgement[], field: ScoredField): Tally | null => {
  const tally = emptyTally();
  for (const { fields } of judgements) if (fields[field]) add(tally, fields[field]);
  return tally.right + tally.missed + tally.wrong > 0 ? tally : null;
};

const share = (all: readonly { wanted: string; given: string }[]): Share => ({
  count: all.filter(({ wanted, given }) => wanted === given).length,
  of: all.length,
});

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const scores: Figures['scores'] = {};
  for (const field of scoredFieldIds) {
    const tally = tallyOf(judgements, field);
    if (tally) scores[field] = scoreOf(tally);
  }
  return { scores, stance: share(judgements.flatMap(({ stances }) => stances)), stage: share(judgements.flatMap(({ stages }) => stages)) };
}

/** Not relevant items that were taken for relevant; with a trap's name, of those that set it. */
export function wronglyRelevant(judgements: readonly Judgement[], trap?: string): Share {
  const negatives = judgements.filter(({ item }) => item.relevant === false && (trap === undefined || item.traps?.includes(trap)));
  return { count: negatives.filter(({ fields }) => fields.relevance!.wrong.length > 0).length, of: negatives.length };
}

/** Of the pairs labelled in items that set a trap, those that were not found. */
export function missedPairs(judgements: readonly Judgement[], trap: string): Share {
  const tally = tallyOf(
    judgements.filter(({ item }) => item.traps?.includes(trap)),
    'pairs',
  );
  return tally ? { count: tally.missed, of: tally.right + tally.missed } : { count: 0, of: 0 };
}

export const verbatim = (judgements: readonly Judgement[]): Share => ({
  count: judgements.reduce((sum, one) => sum + one.verbatim, 0),
  of: judgements.reduce((sum, one) => sum + one.relations, 0),
});

/** Articles in groups by a name, the largest first. */
export function groupsOf(judgements: readonly Judgement[], nameOf: (one: Judgement) => string): [string, Judgement[]][] {
  const groups = new Map<string, Judgement[]>();
  for (const one of judgements) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
}

const topicTally = (judgements: readonly Judgement[], topic: TopicId): Tally => {
  const tally = emptyTally();
  const only = (ids: readonly string[]): string[] => ids.filter((id) => id === topic);
  for (const { fields } of judgements) {
    if (fields.topics) add(tally, { right: only(fields.topics.right), missed: only(fields.topics.missed), wrong: only(fields.topics.wrong) });
  }
  return tally;
};

export const byTopic = (judgements: readonly Judgement[]): { topic: TopicId; score: Score }[] =>
  topicIds.map((topic) => ({ topic, score: scoreOf(topicTally(judgements, topic)) }));

/** The kinds of error by how often they happen: topics one by one, countries by language, the other fields as a whole. */
export function errorClasses(judgements: readonly Judgement[]): ErrorClass[] {
  const both = (tally: Tally, about: Pick<ErrorClass, 'field' | 'topic' | 'language'>): ErrorClass[] => [
    { ...about, kind: 'missed', count: tally.missed, of: tally.right + tally.missed },
    { ...about, kind: 'wrong', count: tally.wrong, of: tally.right + tally.wrong },
  ];
  const whole = (field: ScoredField): ErrorClass[] => both(tallyOf(judgements, field) ?? emptyTally(), { field });
  return [
    ...whole('relevance'),
    ...whole('pairs'),
    ...whole('primaryPairs'),
    ...topicIds.flatMap((topic) => both(topicTally(judgements, topic), { field: 'topics', topic })),
    ...groupsOf(judgements, ({ item }) => item.lang).flatMap(([language, group]) =>
      both(tallyOf(group, 'countries') ?? emptyTally(), { field: 'countries', language }),
    ),
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
