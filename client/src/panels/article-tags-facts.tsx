import type { RelationFacts } from '@entente/shared/domain/facts';
import type { ReactNode } from 'react';
import { formatPeriod } from '../format/dates.ts';
import { formatCount } from '../format/numbers.ts';
import { equipmentLabel } from '../format/names.ts';
import { articleText } from '../text/article-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

interface Fact {
  title: string;
  value: ReactNode;
  surface: string;
}

function factsOf({ equipment, money, strands, event }: RelationFacts): Fact[] {
  return [
    ...equipment.map(({ class: id, name, quantity, surface }) => ({
      title: equipmentLabel(id),
      value: quantity === null ? name : `${formatCount(quantity)} × ${name}`,
      surface,
    })),
    ...money.map(({ amount, currency, surface }) => ({ title: articleText.tags.money, value: `${formatCount(amount)} ${currency}`, surface })),
    ...strands.map(({ name, kind, surface }) => ({ title: vocabularyText.strandKinds[kind].label, value: name, surface })),
    ...(event ? [{ title: articleText.tags.when, value: formatPeriod(event.from, event.to), surface: event.surface }] : []),
  ];
}

/** What a relation is about beyond its topics, each with the words of the text that say it. */
export function RelationFactList({ lang, ...facts }: RelationFacts & { lang: string }) {
  const list = factsOf(facts);
  if (list.length === 0) return null;
  return (
    <ul className="doubts">
      {list.map(({ title, value, surface }) => (
        <li key={`${title}-${surface}`}>
          <span className="soft">{title}:</span> {value}{' '}
          <q className="soft" dir="auto" {...(lang !== 'und' && { lang })}>
            {surface}
          </q>
        </li>
      ))}
    </ul>
  );
}
