import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { pairPeople } from '@entente/shared/contract/pair-people';
import { countriesOf } from '@entente/shared/domain/codes';
import { readPersonKey } from '@entente/shared/domain/person-key';
import { keyCounts } from '../tally/key-counts.ts';
import { pairRelations } from './pair-relations.ts';
import type { QueryDeps } from './query-deps.ts';

export async function answerPairPeople(deps: QueryDeps, query: QueryOf<typeof pairPeople>): Promise<AnswerOf<typeof pairPeople>> {
  const { columns } = deps.tally;
  const { people, personNames } = columns;
  const { sum } = await pairRelations(deps, query);
  const counts = sum(keyCounts(columns, 'people', personNames.room, (row, see) => people.each(row, see)));
  const countries = countriesOf(query.pair);
  const found = counts
    .keys()
    .map((at) => {
      const { stories: _, ...count } = counts.at(at);
      return { ...readPersonKey(personNames.words[at]!), ...count };
    })
    .flatMap((person) => (person.country !== null && countries.includes(person.country) ? [{ ...person, country: person.country }] : []))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return { pair: query.pair, total: found.length, items: found.slice(0, query.limit) };
}
