import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { upcoming } from '@entente/shared/contract/upcoming';
import { dayText } from '../tally/calendar.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import { everything } from './everything.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { readRelations, type Told } from './read-relations.ts';

interface Announced {
  row: number;
  relation: number;
  day: number;
}

/** Whoever tells of a day in one story tells it once: the article that said it last is shown. */
export async function answerUpcoming(deps: QueryDeps, query: QueryOf<typeof upcoming>): Promise<AnswerOf<typeof upcoming>> {
  const { columns, select, sum, relationTest } = deps.tally;
  const newest = toSpan(sum(everything, null, minutesOf(columns)));
  if (newest === null) return { after: null, total: 0, items: [] };
  const [passes, eventDay] = [relationTest(query), columns.eventDay.data];
  const [rowOf, pair, story] = [columns.rowOfRelation.data, columns.pair.data, columns.story.data];
  const counted = new Uint8Array(columns.size);
  for (const row of select(query, await textIds(deps, query))) counted[row] = 1;
  const found = new Map<string, Announced>();
  for (let relation = 0; relation < columns.pair.length; relation += 1) {
    const day = eventDay[relation]!;
    if (day <= newest.last) continue;
    const row = rowOf[relation]!;
    if (counted[row] === 1 && passes(relation)) found.set(`${story[row]}/${pair[relation]}/${day}`, { row, relation, day });
  }
  const next = [...found.values()].sort((a, b) => a.day - b.day || b.row - a.row).slice(0, query.limit);
  const read = await readRelations(
    deps,
    next.map(({ relation }) => relation),
  );
  return {
    after: dayText(newest.last),
    total: found.size,
    items: next.flatMap(({ relation }) => toItem(read.get(relation))),
  };
}

type Item = AnswerOf<typeof upcoming>['items'][number];

function toItem(told: Told | undefined): Item[] {
  if (!told || told.relation.event === null) return [];
  const { event, pair, topics, stance, stage } = told.relation;
  const { title, language, published, sample } = told.article;
  return [{ event, pair, topics, stance, stage, articleId: told.articleId, title, language, published, sample }];
}
