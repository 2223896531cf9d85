import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { type Filter, ofAnyRelation } from '@entente/shared/contract/filter';
import type { Relationship, relationships } from '@entente/shared/contract/relationships';
import { stanceIds } from '@entente/shared/vocabulary/stances';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import { countBits } from '../tally/counts.ts';
import { distinct } from '../tally/distinct.ts';
import { pairCounts, type PairGroup, pairGroups } from '../tally/pair-groups.ts';
import { spanOf } from '../tally/span.ts';
import type { Tally } from '../tally/tally.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { ranked } from './ranked.ts';

const slices = 24;

interface Period {
  first: number;
  last: number;
}

export async function answerRelationships(
  { store, tally }: QueryDeps,
  query: QueryOf<typeof relationships>,
): Promise<AnswerOf<typeof relationships>> {
  const ids = await textIds({ store, tally }, query);
  // The filter's topic and stance are asked of each pair's own relation, as they would be if that pair were chosen.
  const rows = tally.select({ ...query, ...ofAnyRelation }, ids);
  const groups = pairGroups(tally.columns, rows, tally.relationTest(query));
  const span = spanOf(tally.columns, rowsOf(groups));
  const first = query.from === undefined ? span?.first : dayNumber(query.from);
  const last = query.to === undefined ? span?.last : dayNumber(query.to);
  const period = first === undefined || last === undefined ? null : { first, last };
  const previous = query.from === undefined || period === null ? null : previousCounts(tally, query, ids, period);
  return {
    total: groups.length,
    from: first === undefined ? null : dayText(first),
    to: last === undefined ? null : dayText(last),
    items: groups.slice(0, query.limit).map((group) => summary(tally, group, period, previous)),
  };
}

const rowsOf = (groups: readonly PairGroup[]): Int32Array => {
  const rows = new Int32Array(groups.reduce((sum, group) => sum + group.rows.length, 0));
  let at = 0;
  for (const group of groups) {
    rows.set(group.rows, at);
    at += group.rows.length;
  }
  return rows;
};

/** Articles by pair in the equally long period that ends the day before. */
function previousCounts(tally: Tally, query: Filter, ids: readonly number[] | null, { first, last }: Period): Uint32Array {
  const [from, to] = [dayText(Math.max(first - (last - first) - 1, dayNumber('0001-01-01'))), dayText(first - 1)];
  const rows = tally.select({ ...query, from, to, ...ofAnyRelation }, ids);
  return pairCounts(tally.columns, rows, tally.relationTest(query));
}

function summary({ columns }: Tally, group: PairGroup, period: Period | null, previous: Uint32Array | null): Relationship {
  const [stance, relationTopics] = [columns.stance.data, columns.relationTopics.data];
  const stances = countBits(group.relations, (relation) => 1 << stance[relation]!, stanceIds.length);
  const span = spanOf(columns, group.rows);
  return {
    pair: columns.pairs.words[group.pair]!,
    articles: group.rows.length,
    stories: distinct(columns.story.data, group.rows, columns.highestStory),
    previous: previous === null ? null : (previous[group.pair] ?? 0),
    spark: spark(columns.minute.data, group.rows, period),
    topics: ranked(
      topicIds,
      countBits(group.relations, (relation) => relationTopics[relation]!, topicIds.length),
    ),
    stances: {
      cooperation: stances[stanceIds.indexOf('cooperation')]!,
      conflict: stances[stanceIds.indexOf('conflict')]!,
      neutral: stances[stanceIds.indexOf('neutral')]!,
    },
    first: span && dayText(span.first),
    last: span && dayText(span.last),
  };
}

function spark(minutes: Int32Array, rows: Int32Array, period: Period | null): number[] {
  const counts = Array.from({ length: slices }, () => 0);
  if (period === null) return counts;
  const days = period.last - period.first + 1;
  for (const row of rows) {
    const minute = minutes[row]!;
    if (minute !== undated) counts[Math.floor(((dayOfMinute(minute) - period.first) * slices) / days)]! += 1;
  }
  return counts;
}
