import type { Relation, TopicTag } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { evidenceOf, topicSpans } from './evidence.ts';
import type { Seen } from './gather.ts';

/** The article's topics are those of its primary relations, each with the sentences that speak of it. */
export function articleTopics(seen: readonly Seen[], relations: readonly Relation[]): TopicTag[] {
  const ids = new Set(relations.filter((r) => r.primary).flatMap((r) => r.topics));
  return [...ids].flatMap((id) => tagOf(id, seen));
}

function tagOf(id: TopicId, seen: readonly Seen[]): TopicTag[] {
  const found = seen
    .flatMap((one) => one.hits.filter((h) => h.topic === id).map((hit) => ({ one, hit, weight: hit.rule.score * one.weight })))
    .sort((a, b) => b.weight - a.weight);
  if (found.length === 0) return [];
  const evidence = found
    .slice(0, 4)
    .map(({ one, hit }) => evidenceOf(one.line, topicSpans(hit), { rule: hit.rule.id, reason: hit.rule.reason, score: hit.rule.score, topic: id }));
  const weight = found.reduce((sum, f) => sum + f.weight, 0);
  return [{ id, score: Math.round((weight / (weight + 1)) * 100) / 100, evidence }];
}
