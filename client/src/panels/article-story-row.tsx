import type { ArticleSummary } from '@entente/shared/contract/articles';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { Button } from '../ui/button.tsx';
import { DateText } from '../ui/date-text.tsx';
import { storiesText } from '../text/stories-text.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { articleText } from '../text/article-text.ts';

const Difference = lazy(() => import('./article-story-difference.tsx'));

interface Props {
  /** The article beside whose text its own can be laid; none where the two are not of one story. */
  beside?: number;
  article: ArticleSummary;
  /** The text repeats another article's. */
  copy: boolean;
  action: string;
  onPress: () => void;
  isDisabled: boolean;
}

/** One article beside a story, and what can be said of it. */
export function ArticleStoryRow({
  article: { id, title, published, publisher, sample, language },
  beside,
  copy,
  action,
  onPress,
  isDisabled,
}: Props) {
  const { hrefTo } = useFilter();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <DateText dated={published} />{' '}
      <Link href={hrefTo(`/articles/${id}`)} dir="auto" lang={language === 'und' ? undefined : language}>
        {title}
      </Link>{' '}
      <span className="soft" dir="auto">
        {publisher}
      </span>{' '}
      {copy && <span className="soft">{articleText.story.copy}</span>} {sample && <SampleBadge />}{' '}
      {beside !== undefined && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={`${storiesText.differences}: ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          {storiesText.differences}
        </button>
      )}{' '}
      <Button look="quiet" onPress={onPress} isDisabled={isDisabled} aria-label={`${action}: ${title}`}>
        {action}
      </Button>
      {isOpen && beside !== undefined && (
        <Suspense fallback={<Skeleton lines={8} />}>
          <Difference id={beside} other={id} />
        </Suspense>
      )}
    </li>
  );
}
