import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { pairSummary } from '@entente/shared/contract/pair';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { topicLabel } from '../format/names.ts';
import { lower } from '../format/lower.ts';
import { pairText } from '../text/pair-text.ts';

const words = pairText.summary;

export type PairSummary = AnswerOf<typeof pairSummary>;

/** What the pair is in the news for: `Mostly joint exercises and agreements & alliances.` */
export function topicsSentence({ topics }: { topics: readonly { id: TopicId; articles: number }[] }): string {
  const [first, second] = topics.toSorted((a, b) => b.articles - a.articles).map(({ id }) => lower(topicLabel(id)));
  if (first === undefined) return words.noTopic;
  return second === undefined ? words.allOn(first) : words.mostly(first, second);
}

/** Below this many articles a change says more about chance than about the pair. */
const FEW = 10;
/** And below this many there is no change to speak of. */
const TOO_FEW = 3;

/** The last twelve months against the twelve before, said to be small where it is small. */
export function trendSentence({ trend: { recent, before } }: Pick<PairSummary, 'trend'>): string {
  if (recent + before < TOO_FEW) return words.tooFew(words.trend(recent, before));
  const numbers = words.trend(recent, before) + (recent + before < FEW ? words.small : '');
  if (recent === before) return words.steady(numbers);
  return recent > before ? words.rising(numbers) : words.falling(numbers);
}
