import type { Columns } from './columns.ts';
import { asksNothingOf, type Criteria, relationTest } from './criteria.ts';

/** Whether a row meets what is asked of its topics, or of one of its relations. */
export function rowMeets(columns: Columns, criteria: Criteria): (row: number) => boolean {
  const { topics, byRelation } = criteria;
  const [topic, firstRelation] = [columns.topics.data, columns.firstRelation.data];
  if (!byRelation) return (row) => topics === 0 || (topic[row]! & topics) !== 0;
  if (asksNothingOf(criteria)) return (row) => firstRelation[row]! < firstRelation[row + 1]!;
  const relationMeets = relationTest(columns, criteria);
  return (row) => {
    for (let relation = firstRelation[row]!; relation < firstRelation[row + 1]!; relation += 1) {
      if (relationMeets(relation)) return true;
    }
    return false;
  };
}
