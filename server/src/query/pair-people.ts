import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairPeople } from '@entente/shared/contract/pair-people';
import { countriesOf } from '@entente/shared/domain/codes';
import { readPersonKey } from '@entente/shared/domain/person-key';
import { addRow, rowCounter } from '../tally/row-count.ts';
import { pairGroup } from './pair-group.ts';
import type { QueryDeps } from './query-deps.ts';

export async function answerPairPeople(deps: QueryDeps, query: QueryOf<typeof pairPeople>): Promise<AnswerOf<typeof pairPeople>> {
  const { columns } = deps.tally;
  const group = await pairGroup(deps, query);
  const rows = new Map<number, number[]>();
  group.rows.forEach((row) => columns.people.each(row, (person) => addRow(rows, person, row)));
  const countOf = rowCounter(columns);
  const countries = countriesOf(query.pair);
  const people = [...rows]
    .map(([at, own]) => {
      const { stories: _, ...count } = countOf(own);
      return { ...readPersonKey(columns.personNames.words[at]!), ...count };
    })
    .flatMap((person) => (person.country !== null && countries.includes(person.country) ? [{ ...person, country: person.country }] : []))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return { pair: query.pair, total: people.length, items: people.slice(0, query.limit) };
}
