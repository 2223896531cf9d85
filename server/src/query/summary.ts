import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { summary } from '@entente/shared/contract/summary';
import { equipmentClassIds } from '@entente/shared/vocabulary/equipment-classes';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayText } from '../tally/calendar.ts';
import { money, sample } from '../tally/columns.ts';
import { countBits, countFlags } from '../tally/counts.ts';
import { distinct } from '../tally/distinct.ts';
import { keyMask } from '../tally/key-mask.ts';
import { pairTotals } from '../tally/pair-totals.ts';
import { relationMask } from '../tally/relation-mask.ts';
import { spanOf } from '../tally/span.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';
import { trendOf } from './trend.ts';

export async function answerSummary({ store, tally }: QueryDeps, filter: QueryOf<typeof summary>): Promise<AnswerOf<typeof summary>> {
  const { columns } = tally;
  const rows = tally.select(filter, await textIds({ store, tally }, filter));
  const span = spanOf(columns, rows);
  const passes = tally.relationPasses(filter);
  const facts = columns.facts.data;
  const equipment = relationMask(columns, passes, (relation) => facts[relation]! & ~money);
  return {
    articles: rows.length,
    stories: distinct(columns.story.data, rows, columns.highestStory),
    publishers: distinct(columns.publisher.data, rows, columns.publishers.words.length),
    pairs: pairTotals(columns, rows, passes).counts.reduce((pairs, count) => (count > 0 ? pairs + 1 : pairs), 0),
    sample: countFlags(columns, rows, sample),
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    topics: ranked(topicIds, countBits(rows, keyMask(tally, filter, 'topic'), topicIds.length)),
    stances: ranked(stanceIds, countBits(rows, keyMask(tally, filter, 'stance'), stanceIds.length)),
    equipment: ranked(equipmentClassIds, countBits(rows, equipment, equipmentClassIds.length)),
    trend: trendOf(columns.minute.data, rows, span),
  };
}
