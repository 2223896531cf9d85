import { countriesOf, type Pair } from '@entente/shared/domain/codes';
import { isOne } from '../match/concept-mask.ts';
import type { Relation, Tagging } from '@entente/shared/domain/tagging';
import { countryName } from '@entente/shared/vocabulary/countries';
import { topics } from '@entente/shared/vocabulary/topics';
import { isDefenceLine } from './defence-context.ts';
import type { Seen } from './gather.ts';
import type { PairFacts } from './pair-facts.ts';
import { has, mutual } from './scene.ts';
import type { Subject } from './subject.ts';

type Verdict = Tagging['relevance'] & { relevant: boolean };

const no = (score: number, rule: string, reason: string): Verdict => ({ relevant: false, score, rule: `relevance/${rule}`, reason });

/** Is the article about defence cooperation between states? The first rule that holds answers. */
export function relevanceOf(
  seen: readonly Seen[],
  relations: readonly Relation[],
  facts: ReadonlyMap<Pair, PairFacts>,
  other: Subject | null,
): Verdict {
  const main = relations.find((r) => r.primary && r.topics.length > 0);
  if (!main) return withoutTopic(seen, relations, facts, other) ?? withoutPair(seen, relations, other);
  const of = facts.get(main.pair)!;
  const weight = of.cooperation + of.refused;
  if (other) return no(0.25, other.concept, `the article is about ${other.label} rather than defence`);
  if (isAboutSanctions(seen, main.pair)) return no(0.3, 'sanctions', 'headline and lead tell of sanctions, and the cooperation is what they are for');
  if (weight < 0.8) {
    const many = withoutPair(seen, relations, other);
    return many.relevant ? many : no(0.35, 'too-little', 'the cooperation is mentioned in passing only');
  }
  if (Math.max(...of.topics.values()) < 0.5) return no(0.4, 'no-clear-topic', 'no topic of defence cooperation is clear enough');
  return {
    relevant: true,
    score: Math.round((weight / (weight + 1)) * 100) / 100,
    rule: 'relevance/cooperation',
    reason: `${countriesOf(main.pair).map(countryName).join(' and ')}: ${main.topics.map((id) => topics[id].label).join(', ')}`,
  };
}

/** Headline and lead speak of sanctions and not of the pair. */
function isAboutSanctions(seen: readonly Seen[], pair: Pair): boolean {
  const heads = seen.filter(({ weight }) => weight >= 3);
  return (
    heads.some(({ line }) => has(line.atoms, 'sanction')) &&
    !heads.some(({ links }) => links.some((l) => l.pair === pair && l.stance === 'cooperation'))
  );
}

/** Two states that plainly deal with each other in defence, in words of no topic: "Seoul and Washington settle who pays for the troops". */
function withoutTopic(
  seen: readonly Seen[],
  relations: readonly Relation[],
  facts: ReadonlyMap<Pair, PairFacts>,
  other: Subject | null,
): Verdict | null {
  const main = relations.find((r) => r.primary);
  if (!main || other || facts.get(main.pair)!.conflict > 0) return null;
  const of = facts.get(main.pair)!;
  const weight = of.cooperation + of.refused;
  const proofs = seen.filter(({ line, links, weight: w }) => w >= 2 && isDefenceLine(line) && links.some((l) => l.pair === main.pair));
  if (weight < 1.2 || of.sure < 0.5 || proofs.length === 0) return null;
  return {
    relevant: true,
    score: Math.round((weight / (weight + 2)) * 100) / 100,
    rule: 'relevance/no-topic',
    reason: `${countriesOf(main.pair).map(countryName).join(' and ')} deal with each other in matters of defence, in words of no topic`,
  };
}

/** Many states at once, or one with an organisation, make no pair and may still be what the headline or lead is about. */
function withoutPair(seen: readonly Seen[], relations: readonly Relation[], other: Subject | null): Verdict {
  const nothing = no(0.1, 'no-cooperation', 'no sentence puts two countries together on a matter of defence cooperation');
  if (other || relations.some((r) => r.stance === 'conflict')) return nothing;
  const heads = seen.filter((one) => one.weight >= 2 && !one.past);
  const named = heads.some(({ line }) => line.names.length > 0);
  const shared = heads.some(
    ({ line, hits }) =>
      hits.some((h) => h.rule.score >= 0.55) &&
      line.atoms.some((a) => isOne(mutual, a)) &&
      !has(line.atoms, 'fight', 'sanction') &&
      (has(line.atoms, 'organisation') || line.countries.length >= 3),
  );
  if (!named || !shared) return nothing;
  return {
    relevant: true,
    score: 0.5,
    rule: 'relevance/many-states',
    reason: 'states work together in an organisation or in a group too large for pairs',
  };
}
