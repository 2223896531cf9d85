import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { pairSummary } from '@entente/shared/contract/pair';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { topicLabel } from '../format/names.ts';
import { countOf, formatCount } from '../format/numbers.ts';

export type PairSummary = AnswerOf<typeof pairSummary>;

/** What the pair is in the news for: `Mostly joint exercises and agreements & alliances.` */
export function topicsSentence({ topics }: { topics: readonly { id: TopicId; articles: number }[] }): string {
  const [first, second] = topics.toSorted((a, b) => b.articles - a.articles).map(({ id }) => topicLabel(id).toLowerCase());
  if (first === undefined) return 'No topic is named.';
  return second === undefined ? `All on ${first}.` : `Mostly ${first} and ${second}.`;
}

/** Below this many articles a change says more about chance than about the pair. */
const FEW = 10;

/** The last twelve months against the twelve before, said to be small where it is small. */
export function trendSentence({ trend: { recent, before } }: Pick<PairSummary, 'trend'>): string {
  const numbers = `${countOf(recent, 'article')} in the last 12 months of the record, ${formatCount(before)} in the 12 before`;
  const small = recent + before < FEW ? ' (small numbers)' : '';
  if (recent === before) return `Steady: ${numbers}${small}.`;
  return `${recent > before ? 'Rising' : 'Falling'}: ${numbers}${small}.`;
}
