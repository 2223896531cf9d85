import { describe, expect, it } from 'vitest';
import { defenceShare } from '../../../server/src/tag/compose/defence-context.ts';
import { indexed, type TopicHit, topicHits } from '../../../server/src/tag/compose/topic-hits.ts';
import { type TopicRule, topicRules } from '../../../server/src/tag/lexicon/topic-rules.ts';
import { readHeadline } from '../../support/tag-text.ts';

function hitsOf(sentence: string, rules: readonly TopicRule[] = topicRules): TopicHit[] {
  const line = readHeadline(sentence);
  return topicHits(line, defenceShare([line]) >= 0.25, indexed(rules));
}

/** With the other rules away, for of one topic only the best rule is told. */
const hitsOfRule = (rule: TopicRule, sentence: string): string[] => hitsOf(sentence, [rule]).map((hit) => hit.rule.id);

const rows = (key: 'hits' | 'misses') => topicRules.flatMap((rule) => rule[key].map((sentence) => ({ id: rule.id, sentence, rule })));

describe('every rule of the topic table', () => {
  it('has a name of its own, a reason, and sentences that it must and must not read', () => {
    expect(new Set(topicRules.map(({ id }) => id)).size).toBe(topicRules.length);
    for (const { id, topic, reason, hits, misses } of topicRules) {
      expect(id.startsWith(`${topic}/`), id).toBe(true);
      expect([reason.length > 0, hits.length > 0, misses.length > 0], id).toEqual([true, true, true]);
    }
  });

  it.each(rows('hits'))('$id reads: $sentence', ({ rule, sentence }) => {
    expect(hitsOfRule(rule, sentence)).toEqual([rule.id]);
    expect(hitsOf(sentence).map((hit) => hit.topic)).toContain(rule.topic);
  });

  it.each(rows('misses'))('$id leaves: $sentence', ({ rule, sentence }) => {
    expect(hitsOf(sentence).map((hit) => hit.topic)).not.toContain(rule.topic);
  });
});
