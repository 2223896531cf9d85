import type { Strand } from '@entente/shared/contract/strands';
import type { StrandKind } from '@entente/shared/vocabulary/strand-kinds';
import type { RowCount } from '../tally/row-count.ts';

const mostDates = 100;

/** A strand as it is counted: `word` is its `kind|id|name` in the tally. */
export function strandOf(word: string, { articles, stories, span, days }: RowCount): Strand {
  const [kind, id, ...name] = word.split('|') as [StrandKind, string, ...string[]];
  return { id, name: name.join('|'), kind, articles, stories, ...span, dates: days.slice(-mostDates) };
}
