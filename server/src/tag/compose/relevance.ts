import type { Relation, Tagging } from '@entente/shared/domain/tagging';
import type { Pair } from '@entente/shared/domain/codes';
import type { Concept } from '../lexicon/concepts.ts';
import type { ReadLine } from '../resolve/found.ts';
import { isDefenceLine } from './defence-context.ts';
import type { PairFacts } from './pair-facts.ts';
import { weightOf } from './weights.ts';

const elsewhere = {
  sport: 'sport',
  trade: 'trade and economy',
  culture: 'culture, science or health',
  civil: 'civil transport or energy',
} as const satisfies Partial<Record<Concept, string>>;

type Verdict = Tagging['relevance'] & { relevant: boolean };

/** Is the article about defence cooperation between states? The first rule that holds answers. */
export function relevanceOf(lines: readonly ReadLine[], relations: readonly Relation[], facts: ReadonlyMap<Pair, PairFacts>): Verdict {
  const main = relations.find((r) => r.primary && r.topics.length > 0);
  if (!main)
    return {
      relevant: false,
      score: 0.1,
      rule: 'relevance/no-cooperation',
      reason: 'no sentence puts two countries together on a matter of defence cooperation',
    };
  const of = facts.get(main.pair)!;
  const weight = of.cooperation + of.refused;
  const other = mainSubject(lines);
  if (other)
    return { relevant: false, score: 0.25, rule: `relevance/${other.concept}`, reason: `the article is about ${other.label} rather than defence` };
  if (weight < 0.8) return { relevant: false, score: 0.35, rule: 'relevance/too-little', reason: 'the cooperation is mentioned in passing only' };
  const topicWeight = Math.max(...of.topics.values());
  if (topicWeight < 0.5)
    return { relevant: false, score: 0.4, rule: 'relevance/no-clear-topic', reason: 'no topic of defence cooperation is clear enough' };
  return {
    relevant: true,
    score: Math.round((weight / (weight + 1)) * 100) / 100,
    rule: 'relevance/cooperation',
    reason: `${main.pair.replace('-', ' and ')}: ${main.topics.join(', ')}`,
  };
}

/** What outweighs defence in the article, by the weight of the sentences that speak of it. */
function mainSubject(lines: readonly ReadLine[]): { concept: keyof typeof elsewhere; label: string } | null {
  const defence = lines.reduce((sum, line) => sum + (isDefenceLine(line) ? weightOf(line, null) : 0), 0);
  for (const [concept, label] of Object.entries(elsewhere) as [keyof typeof elsewhere, string][]) {
    const share = lines.reduce((sum, line) => {
      const words = line.atoms.filter((a) => a.concept === concept).length;
      const against = isDefenceLine(line) ? 0.3 : 1;
      return sum + (words === 0 ? 0 : weightOf(line, null) * Math.min(1.5, 0.5 + words / 2) * against);
    }, 0);
    if (share > defence) return { concept, label };
  }
  return null;
}
