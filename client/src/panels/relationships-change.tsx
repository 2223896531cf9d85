import type { Filter } from '@entente/shared/contract/filter';
import type { Relationship } from '@entente/shared/contract/relationships';
import { useFilter } from '../filters/use-filter.ts';
import { pairName } from '../format/names.ts';
import { formatCount } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { CountLink } from '../ui/count-link.tsx';

const words = overviewText.pairs;

export interface PeriodBefore {
  from: string;
  to: string;
}

interface RelationshipsChangeProps {
  item: Relationship;
  /** The equal period before, which `previous` counts. */
  before: PeriodBefore;
  /** What the page adds to the filter. */
  part?: Partial<Filter> | undefined;
}

/** How a count stands against the equal period before, in words and an arrow. */
export function RelationshipsChange({ item: { pair, articles, previous }, before, part }: RelationshipsChangeProps) {
  const { hrefTo } = useFilter();
  if (previous === null || previous === 0) return words.new;
  if (articles === previous) return words.asBefore;
  const link = (
    <CountLink
      href={hrefTo('/articles', { ...part, pair: [pair], ...before })}
      count={previous}
      label={words.inPeriodBefore(pairName(pair), commonText.articles(previous))}
    />
  );
  const count = formatCount(Math.abs(articles - previous));
  return articles > previous ? words.more(count, link) : words.fewer(count, link);
}
