import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { Filter } from '@entente/shared/contract/filter';
import type { stories } from '@entente/shared/contract/stories';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { DateText } from '../ui/date-text.tsx';
import { NewMark } from '../ui/new-mark.tsx';
import { PairChip } from '../ui/pair-chip.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { StoryBadges } from './stories-badges.tsx';
import { StoryTold } from './story-told.tsx';
import { overviewText } from '../text/overview-text.ts';

type Story = AnswerOf<typeof stories>['items'][number];

/** Enough pairs to tell what a story is about; the article's page has them all. */
const PAIRS_SHOWN = 3;

export function StoriesRow({ story: { id, lead, articles, publishers, badges }, part }: { story: Story; part?: Partial<Filter> | undefined }) {
  const { hrefTo } = useFilter();
  const pairs = lead.relations.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return (
    <li className="story">
      <p className="story-headline">
        <Link href={hrefTo(`/articles/${lead.id}`)} dir="auto" lang={lead.language === 'und' ? undefined : lead.language}>
          {lead.title}
        </Link>
      </p>
      <p className="story-facts">
        <DateText dated={lead.published} />
        {pairs.slice(0, PAIRS_SHOWN).map(({ pair, primary }) => (
          <PairChip key={pair} pair={pair} background={!primary} />
        ))}
        {pairs.length > PAIRS_SHOWN && <span>{overviewText.stories.morePairs(pairs.length - PAIRS_SHOWN)}</span>}
        {lead.topics.map((topic) => (
          <TopicTag key={topic} id={topic} short />
        ))}
        <StoryTold {...{ id, publishers, articles, part }} />
        <StoryBadges badges={badges} />
        <NewMark retrievedAt={lead.retrievedAt} />
        {lead.sample && <SampleBadge />}
      </p>
    </li>
  );
}
