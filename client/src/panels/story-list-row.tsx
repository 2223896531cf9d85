import { Link } from 'wouter';
import type { Answer } from '../api/ask.ts';
import { useQuestion } from '../api/use-question.ts';
import { useFilter } from '../filters/use-filter.ts';
import { formatDay } from '../format/dates.ts';
import { CountLink } from '../ui/count-link.tsx';
import { DateText } from '../ui/date-text.tsx';
import { PairChip } from '../ui/pair-chip.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { commonText } from '../text/common-text.ts';
import { storiesText } from '../text/stories-text.ts';
import { PressCountries } from './press-countries.tsx';
import { StoryBadges } from './stories-badges.tsx';
import { StoryTold } from './story-told.tsx';

type Story = Answer<'stories'>['items'][number];

const pairsShown = 3;
const langOf = (language: string): { lang?: string } => (language === 'und' ? {} : { lang: language });

interface StoryListRowProps {
  story: Story;
  isOpen: boolean;
  onToggle: () => void;
}

export function StoryListRow({ story, isOpen, onToggle }: StoryListRowProps) {
  const { hrefTo } = useFilter();
  const { id, lead, articles, publishers, badges, countries } = story;
  const pairs = lead.relations.toSorted((a, b) => Number(b.primary) - Number(a.primary));
  return (
    <>
      <div className="story-line">
        <span className="story-when">{spanOf(story) ?? <DateText dated={lead.published} />}</span>
        <Link href={hrefTo(`/articles/${lead.id}`)} className="headline" dir="auto" {...langOf(lead.language)}>
          {lead.title}
        </Link>
        {articles > 1 ? (
          <span className="story-count">
            <CountLink href={hrefTo('/articles', { story: [id] })} count={articles}>
              {commonText.articlesAfter(articles)}
            </CountLink>
            <button
              type="button"
              className="link-button"
              aria-expanded={isOpen}
              aria-label={`${isOpen ? storiesText.close : storiesText.open}: ${lead.title}`}
              onClick={onToggle}
            >
              {isOpen ? storiesText.close : storiesText.open}
            </button>
          </span>
        ) : (
          <Link href={hrefTo(`/articles/${lead.id}`)} className="soft">
            {commonText.articles(1)}
          </Link>
        )}
      </div>
      <p className="story-facts">
        {pairs.slice(0, pairsShown).map(({ pair, primary }) => (
          <PairChip key={pair} pair={pair} background={!primary} />
        ))}
        {pairs.length > pairsShown && <span>+{pairs.length - pairsShown}</span>}
        <span className="story-topics">
          {lead.topics.map((topic) => (
            <TopicTag key={topic} id={topic} short />
          ))}
        </span>
        <StoryTold id={id} publishers={publishers} />
        <PressCountries codes={countries} />
        <StoryBadges badges={badges} />
        {lead.sample && <SampleBadge />}
      </p>
      {isOpen && <StoryArticles lead={lead} />}
    </>
  );
}

/** From its first day to its last, where it was told on several. */
function spanOf({ first, last }: Story): string | null {
  if (first === null || last === null || first === last) return null;
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${formatDay(first).replace(/ \d{4}$/u, '')} – ${formatDay(last)}`
    : `${formatDay(first)} – ${formatDay(last)}`;
}

/** All articles of the story, whatever the filter. */
function StoryArticles({ lead }: { lead: Story['lead'] }) {
  const { hrefTo } = useFilter();
  const { data } = useQuestion('articleStory', { id: lead.id });
  if (!data) return <Skeleton lines={2} />;
  return (
    <ul className="doubts story-articles">
      {[{ article: lead, copy: false }, ...data.mates].map(({ article, copy }) => (
        <li key={article.id}>
          <DateText dated={article.published} />{' '}
          <Link href={hrefTo(`/articles/${article.id}`)} dir="auto" {...langOf(article.language)}>
            {article.title}
          </Link>{' '}
          <span className="soft" dir="auto">
            {article.publisher} {copy && storiesText.copy}
          </span>
        </li>
      ))}
    </ul>
  );
}
