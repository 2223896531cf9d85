import { countriesOf } from '@entente/shared/domain/codes';
import type { Correction } from '@entente/shared/domain/correction';
import { noRelationFacts } from '@entente/shared/domain/facts';
import type { Evidence, Relation, Tagging } from '@entente/shared/domain/tagging';

/** What a tagger says of an article as analysts corrected it, in the order of their words. Pure: the same again over another reading. */
export function corrected(machine: Tagging, corrections: readonly Correction[]): Tagging {
  if (corrections.length === 0) return machine;
  const tagging = corrections.reduce((tags, one) => (one.kind === 'add' ? added(tags, one) : rejected(tags, one)), machine);
  return { ...tagging, ...relevanceOf(machine, tagging), corrections: [...corrections] };
}

function rejected(tagging: Tagging, { pair, topic }: Correction): Tagging {
  const relations = tagging.relations.flatMap((relation) => {
    if (relation.pair !== pair) return relation;
    return topic === null ? [] : withoutTopic(relation, topic);
  });
  // A topic that was there because of what is gone is gone too; others never hung on it.
  const lost = topicsOf(tagging.relations.filter((relation) => relation.pair === pair && (topic === null || relation.topics.includes(topic))));
  const left = topicsOf(relations);
  const gone = new Set([...lost].filter((one) => (topic === null || one === topic) && !left.has(one)));
  return { ...tagging, relations, topics: tagging.topics.filter(({ id }) => !gone.has(id)) };
}

/** The sentence stays as a proof of the pair, and no longer of the topic; a stage that nothing else proves goes with it. */
function withoutTopic(relation: Relation, topic: string): Relation {
  const evidence = relation.evidence.map(({ topic: proven, stage, ...rest }): Evidence =>
    proven === topic ? rest : { ...rest, ...(proven && { topic: proven }), ...(stage && { stage }) },
  );
  const isProven = evidence.some(({ stage }) => stage === relation.stage) || relation.evidence.every(({ stage }) => stage !== relation.stage);
  return { ...relation, topics: relation.topics.filter((one) => one !== topic), evidence, stage: isProven ? relation.stage : null };
}

const topicsOf = (relations: readonly Relation[]): Set<string> => new Set(relations.flatMap(({ topics }) => topics));

function added(tagging: Tagging, correction: Correction): Tagging {
  const { pair, topic, stance } = correction;
  const evidence = [evidenceOf(correction)];
  const there = tagging.relations.find((relation) => relation.pair === pair);
  const topics = topic === null ? [] : [topic];
  const relation: Relation = there
    ? { ...there, topics: [...new Set([...there.topics, ...topics])], evidence: [...evidence, ...there.evidence], score: 1 }
    : {
        ...noRelationFacts(),
        pair,
        stance: stance ?? 'cooperation',
        primary: true,
        topics,
        stage: null,
        roles: [],
        strength: 'sentence',
        score: 1,
        evidence,
      };
  const missing = countriesOf(pair).filter((code) => !tagging.countries.some((country) => country.code === code));
  return {
    ...tagging,
    relations: there ? tagging.relations.map((one) => (one === there ? relation : one)) : [...tagging.relations, relation],
    topics: topic === null || tagging.topics.some(({ id }) => id === topic) ? tagging.topics : [...tagging.topics, { id: topic, score: 1, evidence }],
    countries: [...tagging.countries, ...missing.map((code) => ({ code, score: 1, mentions: 1, evidence }))],
  };
}

const evidenceOf = ({ proof, reason, topic }: Correction): Evidence => ({
  ...proof!,
  spans: [],
  rule: 'analyst/added',
  reason,
  score: 1,
  ...(topic && { topic }),
});

/** Without any of its pairs an article is about none; with a pair that was added it is about that. */
function relevanceOf(machine: Tagging, { relations }: Tagging): Pick<Tagging, 'relevant' | 'relevance'> {
  const { relevant, relevance } = machine;
  if (relevant && relations.length === 0)
    return { relevant: false, relevance: { score: 1, rule: 'analyst/rejected', reason: 'an analyst rejected every pair that was read in it' } };
  if (!relevant && relations.some(({ evidence }) => evidence.some(({ rule }) => rule === 'analyst/added')))
    return { relevant: true, relevance: { score: 1, rule: 'analyst/added', reason: 'an analyst added a pair, with the sentence that proves it' } };
  return { relevant, relevance };
}
