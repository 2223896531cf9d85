import type { Filter } from '@entente/shared/contract/filter';
import { useFilter } from '../filters/use-filter.ts';
import { formatCount } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { overviewText } from '../text/overview-text.ts';
import { CountLink } from '../ui/count-link.tsx';
import { PublishersCount } from './publishers-count.tsx';

const words = overviewText.stories;

const named = 2;

interface StoryToldProps {
  id: number;
  publishers: readonly string[];
  /** Where they are said: how many articles tell it. */
  articles?: number;
  /** What the page adds to the filter. */
  part?: Partial<Filter> | undefined;
}

/** Who told a story, and in how many articles: `Reuters, Anadolu Agency and 3 more · 6 articles`. */
export function StoryTold({ id, publishers, articles = 1, part }: StoryToldProps) {
  const { hrefTo } = useFilter();
  const [own, more] = [{ ...part, story: [id] }, publishers.length - named];
  return (
    <span>
      {words.publishers(
        <span dir="auto">{publishers.slice(0, named).join(', ') || commonText.publisherUnknown}</span>,
        more > 0 && <PublishersCount count={publishers.length} part={own} label={words.morePublishers(formatCount(more))} />,
      )}
      {articles > 1 && (
        <>
          {' · '}
          <CountLink href={hrefTo('/articles', own)} count={articles}>
            {commonText.articlesAfter(articles)}
          </CountLink>
        </>
      )}
    </span>
  );
}
