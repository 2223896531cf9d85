import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { Filter } from '@entente/shared/contract/filter';
import type { upcoming } from '@entente/shared/contract/upcoming';
import { dayText } from '../tally/calendar.ts';
import { relationPart } from '../tally/criteria.ts';
import type { Sum } from '../tally/kept-selection.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import type { Tally } from '../tally/tally.ts';
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
  const { columns, sum } = deps.tally;
  const newest = toSpan(sum(everything, null, minutesOf(columns)));
  if (newest === null) return { after: null, total: 0, items: [] };
  const found = sum(query, await textIds(deps, query), announced(deps.tally, query, newest.last));
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

/** Of each story what it tells of a day behind this one. */
const announced = ({ columns, relationTest }: Tally, filter: Filter, last: number): Sum<Map<string, Announced>> => ({
  name: `announced ${last} ${relationPart(filter)}`,
  start: () => new Map(),
  add(found, rows) {
    const [passes, eventDay, first] = [relationTest(filter), columns.eventDay.data, columns.firstRelation.data];
    const [pair, story] = [columns.pair.data, columns.story.data];
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      for (let relation = first[row]!; relation < first[row + 1]!; relation += 1) {
        const day = eventDay[relation]!;
        if (day > last && passes(relation)) found.set(`${story[row]}/${pair[relation]}/${day}`, { row, relation, day });
      }
    }
  },
});

type Item = AnswerOf<typeof upcoming>['items'][number];

function toItem(told: Told | undefined): Item[] {
  if (!told || told.relation.event === null) return [];
  const { event, pair, topics, stance, stage } = told.relation;
  const { title, language, published, sample } = told.article;
  return [{ event, pair, topics, stance, stage, articleId: told.articleId, title, language, published, sample }];
}
