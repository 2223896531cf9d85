import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { pairSummary } from '@entente/shared/contract/pair';
import type { Trend } from '@entente/shared/contract/trend';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { ReactNode } from 'react';
import { topicLabel } from '../format/names.ts';
import { lower } from '../format/lower.ts';
import { pairText } from '../text/pair-text.ts';
import { phrase } from '../text/phrase.ts';

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

export type TrendWindow = NonNullable<Trend>['recent'];

/** The last twelve months against the twelve before, said to be small where it is small. `count` writes a number of articles, in full or alone. */
export function trendSentence(trend: Trend, count: (window: TrendWindow, inFull: boolean) => ReactNode): ReactNode {
  if (trend === null) return '';
  const { recent, before } = trend;
  const all = recent.articles + before.articles;
  const numbers = words.trend(count(recent, true), count(before, false));
  if (all < TOO_FEW) return words.tooFew(numbers);
  const told = all < FEW ? phrase`${numbers}${words.small}` : numbers;
  if (recent.articles === before.articles) return words.steady(told);
  return recent.articles > before.articles ? words.rising(told) : words.falling(told);
}
