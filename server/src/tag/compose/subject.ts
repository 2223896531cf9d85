import type { Concept } from '../lexicon/concepts.ts';
import { conceptsOf, meet } from '../match/concept-mask.ts';
import type { ReadLine } from '../resolve/found.ts';
import { isDefenceLine } from './defence-context.ts';
import { weightOf } from './weights.ts';

const elsewhere = {
  sport: 'sport',
  trade: 'trade and economy',
  culture: 'culture, science or health',
  civil: 'civil transport or energy',
} as const satisfies Partial<Record<Concept, string>>;

const otherSubjects = conceptsOf(Object.keys(elsewhere) as (keyof typeof elsewhere)[]);

export interface Subject {
  concept: keyof typeof elsewhere;
  label: string;
}

/** What outweighs defence in the article, by the weight of the sentences that speak of it. */
export function mainSubject(lines: readonly ReadLine[]): Subject | null {
  const speaking = lines.filter((line) => meet(line.concepts, otherSubjects));
  if (speaking.length === 0) return null;
  const defence = lines.reduce((sum, line) => sum + (isDefenceLine(line) ? weightOf(line, null) : 0), 0);
  for (const [concept, label] of Object.entries(elsewhere) as [keyof typeof elsewhere, string][]) {
    const share = speaking.reduce((sum, line) => {
      const words = line.atoms.filter((a) => a.concept === concept).length;
      // In a match there are defence and attack too.
      const against = isDefenceLine(line) && concept !== 'sport' ? 0.3 : 1;
      return sum + (words === 0 ? 0 : weightOf(line, null) * Math.min(1.5, 0.5 + words / 2) * against);
    }, 0);
    if (share > defence) return { concept, label };
  }
  return null;
}
