import type { Change, changes } from '@entente/shared/contract/changes';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { ofAnyRelation } from '@entente/shared/contract/filter';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { dayNumber, dayOfMinute, dayText, undated } from '../tally/calendar.ts';
import type { Columns } from '../tally/columns.ts';
import { changeOf, type PairChange } from '../tally/pair-change.ts';
import { type PairGroup, pairGroups } from '../tally/pair-groups.ts';
import { spanOf } from '../tally/span.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

const windows = 13;

export async function answerChanges({ store, tally }: QueryDeps, query: QueryOf<typeof changes>): Promise<AnswerOf<typeof changes>> {
  const { columns } = tally;
  const { from: _, ...filter } = query;
  const rows = tally.select({ ...filter, ...ofAnyRelation }, await textIds({ store, tally }, query));
  const last = query.to === undefined ? spanOf(columns, rows)?.last : dayNumber(query.to);
  if (last === undefined) return { window: null, total: 0, items: [] };
  const found = pairGroups(columns, rows, tally.relationTest(query)).flatMap((group) => changeIn(columns, group, last, query.days));
  found.sort((a, b) => b.weight - a.weight || b.change.now - a.change.now || (a.change.pair < b.change.pair ? -1 : 1));
  return {
    window: { from: dayText(last - query.days + 1), to: dayText(last) },
    total: found.length,
    items: found.slice(0, query.limit).map(({ change }) => change),
  };
}

function changeIn(columns: Columns, group: PairGroup, last: number, days: number): { change: Change; weight: number }[] {
  const past = pastOf(columns, group, last, days);
  const found = changeOf(past);
  return found === null ? [] : [{ change: toChange(columns, group, past, found), weight: found.weight }];
}

interface Past {
  counts: number[];
  before: number;
  topicsNow: number;
  topicsBefore: number;
  lastBefore: number | null;
}

function pastOf({ minute, relationTopics }: Columns, { rows, relations }: PairGroup, last: number, days: number): Past {
  const past: Past = { counts: Array.from({ length: windows }, () => 0), before: 0, topicsNow: 0, topicsBefore: 0, lastBefore: null };
  for (let at = 0; at < rows.length; at += 1) {
    const when = minute.data[rows[at]!]!;
    if (when === undated) continue;
    const day = dayOfMinute(when);
    const window = Math.floor((last - day) / days);
    if (window < 0) continue;
    if (window < windows) past.counts[window]! += 1;
    if (window === 0) past.topicsNow |= relationTopics.data[relations[at]!]!;
    else {
      past.before += 1;
      past.topicsBefore |= relationTopics.data[relations[at]!]!;
      past.lastBefore = Math.max(past.lastBefore ?? day, day);
    }
  }
  return past;
}

const toChange = (columns: Columns, group: PairGroup, past: Past, { kind, usual, newTopics }: PairChange): Change => ({
  pair: columns.pairs.words[group.pair]!,
  kind,
  now: past.counts[0]!,
  usual: Math.round(usual * 10) / 10,
  newTopics: topicIds.filter((_, at) => (newTopics & (1 << at)) !== 0),
  lastBefore: past.lastBefore === null ? null : dayText(past.lastBefore),
});
