import type { Filter } from '@entente/shared/contract/filter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { BarRow } from '../charts/bar-row.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { countOf, formatCount } from '../format/numbers.ts';
import { CountLink } from '../ui/count-link.tsx';
import { Panel } from '../ui/panel.tsx';

type Item = Answer<'regions'>['items'][number];

const shown = 10;
/** Of more pairs than these an address would be too long; the pairs themselves lead on then. */
const mostPairs = 150;

const nameOf = ({ from, to }: Item): string => (from === to ? `Inside ${from}` : `${from} – ${to}`);

/** Between which regions, and inside which. */
export function RegionsPanel({ name, part }: { name: string; part: Partial<Filter> }) {
  const { filter, hrefTo } = useFilter();
  const question = useQuestion('regions', { ...filter, ...part });
  const items = question.data?.items ?? [];
  const most = items[0]?.articles ?? 1;
  return (
    <Panel
      title="Between which regions?"
      state={question}
      skeletonLines={10}
      exports={{ name: `regions-${name}`, part, tables: () => [exportOf(items)] }}
      answer={items[0] && `${nameOf(items[0])} comes first. An article counts once for two regions.`}
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
                label={`${nameOf(item)}: ${countOf(item.articles, 'article')}`}
              />
            )
          }
        />
      ))}
    </Panel>
  );
}

const exportOf = (items: readonly Item[]) => ({
  caption: 'Articles by regions',
  columns: ['Region', 'Region', 'Articles', 'Pairs'],
  rows: items.map(({ from, to, articles, pairs }) => [from, to, articles, pairs.join(' ')]),
});
