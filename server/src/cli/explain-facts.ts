import type { RelationFacts } from '@entente/shared/domain/facts';
import { equipmentClasses } from '@entente/shared/vocabulary/equipment-classes';
import { strandKinds } from '@entente/shared/vocabulary/strand-kinds';

const line = (title: string, words: readonly string[]): string[] => (words.length === 0 ? [] : [`${title}: ${words.join('; ')}`]);

/** What a relation is about beyond its topics, each with the words that say it. */
export function explainFacts({ equipment, money, strands, event }: RelationFacts): string[] {
  return [
    ...line(
      'Equipment',
      equipment.map(
        (one) =>
          `${one.quantity === null ? '' : `${one.quantity} × `}${one.name} (${equipmentClasses[one.class].label.toLowerCase()}; “${one.surface}”)`,
      ),
    ),
    ...line(
      'Money',
      money.map(({ amount, currency, surface }) => `${amount.toLocaleString('en-GB')} ${currency} (“${surface}”)`),
    ),
    ...line(
      'Strands',
      strands.map(({ name, kind, surface }) => `${name} (${strandKinds[kind].label.toLowerCase()}; “${surface}”)`),
    ),
    ...(event ? [`When: ${event.from === event.to ? event.from : `${event.from} to ${event.to}`} (“${event.surface}”)`] : []),
  ];
}
