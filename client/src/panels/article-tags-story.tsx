import type { ArticleSummary } from '@entente/shared/contract/articles';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { countOf } from '../format/numbers.ts';
import { DateText } from '../ui/date-text.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';

/** The other articles that carry the same news. */
export function ArticleStory({ mates }: { mates: readonly ArticleSummary[] }) {
  const { hrefTo } = useFilter();
  if (mates.length === 0) return null;
  return (
    <section aria-label="The same story elsewhere">
      <h2>The same story in {countOf(mates.length, 'other article')}</h2>
      <ul className="doubts">
        {mates.map(({ id, title, published, publisher, sample }) => (
          <li key={id}>
            <DateText dated={published} />{' '}
            <Link href={hrefTo(`/articles/${id}`)} dir="auto">
              {title}
            </Link>{' '}
            <span className="soft" dir="auto">
              {publisher}
            </span>{' '}
            {sample && <SampleBadge />}
          </li>
        ))}
      </ul>
    </section>
  );
}
