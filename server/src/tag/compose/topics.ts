import type { Relation, TopicTag } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { evidenceOf, topicSpans } from './evidence.ts';
import { either } from './pair-facts.ts';
import type { Seen } from './gather.ts';

/** The article's topics are those of its primary relations, each with the sentences that speak of it; without such a relation, what it says plainly. */
export function articleTopics(seen: readonly Seen[], relations: readonly Relation[]): TopicTag[] {
  const own = relations.filter((r) => r.primary).flatMap((r) => r.topics);
  const ids = new Set(own.length > 0 ? own : plainTopics(seen));
  return [...ids].flatMap((id) => tagOf(id, seen));
}

function tagOf(id: TopicId, seen: readonly Seen[]): TopicTag[] {
  const found = seen
    .filter((one) => one.hits.length > 0)
    .flatMap((one) => one.hits.filter((h) => h.topic === id).map((hit) => ({ one, hit, weight: hit.rule.score * one.weight })))
    .sort((a, b) => b.weight - a.weight);
  if (found.length === 0) return [];
  const evidence = found
    .slice(0, 4)
    .map(({ one, hit }) => evidenceOf(one.line, topicSpans(hit), { rule: hit.rule.id, reason: hit.rule.reason, score: hit.rule.score, topic: id }));
  const weight = found.reduce((sum, f) => sum + f.weight, 0);
  return [{ id, score: Math.round((weight / (weight + 1)) * 100) / 100, evidence }];
}

function plainTopics(seen: readonly Seen[]): TopicId[] {
  const sure = new Map<TopicId, number>();
  for (const one of seen) for (const { topic, rule } of one.hits) sure.set(topic, either(sure.get(topic) ?? 0, rule.score * (one.past ? 0.5 : 0.8)));
  return [...sure].filter(([, how]) => how >= 0.45).map(([id]) => id);
}
