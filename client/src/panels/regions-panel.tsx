import type { Filter } from '@entente/shared/contract/filter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { BarRow } from '../charts/bar-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';
import { commonText } from '../text/common-text.ts';
import { countryText } from '../text/country-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { regionsText } from '../text/regions-text.ts';

type Item = Answer<'regions'>['items'][number];

const words = countryText.regions;
const shown = 10;
/** Of more pairs than these an address would be too long; the pairs themselves lead on then. */
const mostPairs = 150;

const regionName = regionsText;
const nameOf = ({ from, to }: Item): string => (from === to ? words.inside(regionName[from]) : `${regionName[from]} – ${regionName[to]}`);

/** Between which regions, and inside which. */
export function RegionsPanel({ name, part }: { name: string; part: Partial<Filter> }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('regions', { ...filter, ...part });
  const items = question.data?.items ?? [];
  const most = items[0]?.articles ?? 1;
  return (
    <Panel
      title={words.title}
      state={question}
      skeletonLines={10}
      exports={{ name: `regions-${name}`, part, tables: () => [exportOf(items)] }}
      answer={items[0] && words.answer(nameOf(items[0]))}
    >
      {items.slice(0, shown).map((item) => (
        <BarRow
          key={nameOf(item)}
          label={nameOf(item)}
          share={item.articles / most}
          count={
            item.pairs.length > mostPairs ? (
              formatCount(item.articles)
            ) : (
              <CountLink
                href={hrefTo('/articles', { ...part, pair: item.pairs })}
                count={item.articles}
                label={`${nameOf(item)}: ${commonText.articles(item.articles)}`}
              />
            )
          }
        />
      ))}
    </Panel>
  );
}

const exportOf = (items: readonly Item[]) => ({
  caption: words.caption,
  columns: [words.region, words.region, overviewText.pairs.columns.articles, countryText.strands.columns.pairs],
  rows: items.map(({ from, to, articles, pairs }) => [regionName[from], regionName[to], articles, pairs.join(' ')]),
});
