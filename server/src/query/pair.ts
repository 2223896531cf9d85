import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairSummary } from '@entente/shared/contract/pair';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { type TopicId, topicIds } from '@entente/shared/vocabulary/topics';
import { dayText } from '../tally/calendar.ts';
import { sample } from '../tally/columns.ts';
import { countBits, countFlags } from '../tally/counts.ts';
import { distinct } from '../tally/distinct.ts';
import { type PairGroup, pairGroups } from '../tally/pair-groups.ts';
import { spanOf } from '../tally/span.ts';
import type { Tally } from '../tally/tally.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { trendOf } from './trend.ts';

type Answer = AnswerOf<typeof pairSummary>;

export async function answerPairSummary({ store, tally }: QueryDeps, query: QueryOf<typeof pairSummary>): Promise<Answer> {
  const { columns } = tally;
  const filter = { ...query, pair: [query.pair] };
  const rows = tally.select(filter, await textIds({ store, tally }, filter));
  const [group] = pairGroups(columns, rows, tally.relationTest(filter));
  const span = spanOf(columns, rows);
  const stance = columns.stance.data;
  const stances = countBits(group?.relations ?? new Int32Array(), (relation) => 1 << stance[relation]!, stanceIds.length);
  return {
    pair: query.pair,
    articles: rows.length,
    stories: distinct(columns.story.data, rows, columns.highestStory),
    publishers: distinct(columns.publisher.data, rows, columns.publishers.words.length),
    sample: countFlags(columns, rows, sample),
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    topics: group ? topicsOf(tally, group) : [],
    stances: stanceIds.map((id, at) => ({ id, articles: stances[at]! })),
    trend: trendOf(columns.minute.data, rows, span),
  };
}

/** Topics of the pair's relations, most first, with the days of their first and last article. */
function topicsOf({ columns }: Tally, { rows, relations }: PairGroup): Answer['topics'] {
  const relationTopics = columns.relationTopics.data;
  const found = topicIds.map((id: TopicId, bit) => {
    const own = rows.filter((_, at) => (relationTopics[relations[at]!]! & (1 << bit)) !== 0);
    const span = spanOf(columns, own);
    return { id, articles: own.length, first: span && dayText(span.first), last: span && dayText(span.last) };
  });
  return found.filter(({ articles }) => articles > 0).sort((a, b) => b.articles - a.articles);
}
