import type { ArticleSummary } from '@entente/shared/contract/articles';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { Button } from '../ui/button.tsx';
import { DateText } from '../ui/date-text.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';

interface Props {
  article: ArticleSummary;
  /** The text repeats another article's. */
  copy: boolean;
  action: string;
  onPress: () => void;
  isDisabled: boolean;
}

/** One article beside a story, and what can be said of it. */
export function ArticleStoryRow({ article: { id, title, published, publisher, sample, language }, copy, action, onPress, isDisabled }: Props) {
  const { hrefTo } = useFilter();
  return (
    <li>
      <DateText dated={published} />{' '}
      <Link href={hrefTo(`/articles/${id}`)} dir="auto" lang={language === 'und' ? undefined : language}>
        {title}
      </Link>{' '}
      <span className="soft" dir="auto">
        {publisher}
      </span>{' '}
      {copy && <span className="soft">(copy)</span>} {sample && <SampleBadge />}{' '}
      <Button look="quiet" onPress={onPress} isDisabled={isDisabled} aria-label={`${action}: ${title}`}>
        {action}
      </Button>
    </li>
  );
}
