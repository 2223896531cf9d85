import { expect, it } from 'vitest';
import { countedOf } from '../../../server/src/store/counted.ts';
import { Columns } from '../../../server/src/tally/columns.ts';
import { adoptNews, shareColumns } from '../../../server/src/tally/sharing.ts';
import { type Tally, tallyOver } from '../../../server/src/tally/tally.ts';
import { randomFrom } from '../../support/random.ts';
import { randomArticles } from '../../support/random-articles.ts';
import { randomFilter } from '../../support/random-filter.ts';

const counted = randomArticles(3000, 31).map(countedOf);
const random = randomFrom(37);
const filters = Array.from({ length: 60 }, () => randomFilter(random));
const ids = ({ columns, select }: Tally): number[][] => filters.map((filter) => [...select(filter, null)].map((row) => columns.id.data[row]!));

it('columns that another thread shares count the same once it is told the news, however they have grown, and nothing before', () => {
  const [own, other] = [tallyOver(new Columns()), tallyOver(new Columns())];
  const news = shareColumns(own.columns);
  for (let at = 0; at < counted.length; at += 500) {
    for (const one of counted.slice(at, at + 500)) own.add(one);
    own.remove(Array.from({ length: 20 }, () => 1 + random.below(at + 500)));
    for (let n = 0; n < 20; n += 1) own.add({ ...random.pick(counted), id: 1 + random.below(at + 500) });
    if (at === 1000) continue;
    const told = news();
    expect(other.columns.size).toBeLessThan(own.columns.size);
    // As a message does: memory is shared, the rest copied.
    adoptNews(other.columns, structuredClone(told!));
    expect(ids(other)).toEqual(ids(own));
    expect(other.columns.living).toBe(own.columns.living);
    expect(news()).toBeNull();
  }
});
