import type { ChronologyEntry } from '@entente/shared/contract/pair';
import type { Pair } from '@entente/shared/domain/codes';
import { Link } from 'wouter';
import { useFilter } from '../filters/use-filter.ts';
import { DateText } from '../ui/date-text.tsx';
import { Quote } from '../ui/quote.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { StageLadder } from '../ui/stage-ladder.tsx';
import { StanceMark } from '../ui/stance-mark.tsx';
import { TopicTag } from '../ui/topic-tag.tsx';
import { roleText } from './pair-chronology-role.ts';
import { StoryTold } from './story-told.tsx';
import { pairText } from '../text/pair-text.ts';

/** An address out of an article is a stranger's word: only web addresses become links. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//iu.test(url);

export function PairChronologyEntry({ pair, entry }: { pair: Pair; entry: ChronologyEntry }) {
  const { hrefTo } = useFilter();
  return (
    <li className="chronology-entry">
      <p className="chronology-date">
        <DateText dated={entry.published} />
      </p>
      <div>
        <p className="chronology-title">
          <Link href={hrefTo(`/articles/${entry.articleId}`)} dir="auto">
            {entry.title}
          </Link>
        </p>
        <p className="chronology-tags">
          <StanceMark stance={entry.stance} />
          {entry.topics.map((id) => (
            <TopicTag key={id} id={id} />
          ))}
          {entry.stage && <StageLadder stage={entry.stage} />}
          {entry.roles.map((role) => (
            <span key={roleText(role)}>{roleText(role)}</span>
          ))}
          {!entry.primary && <span className="soft">{pairText.chronology.background}</span>}
        </p>
        {entry.evidence.map((evidence) => (
          <Quote key={`${evidence.where}-${evidence.start}-${evidence.rule}`} evidence={evidence} />
        ))}
        <p className="chronology-source">
          <StoryTold id={entry.storyId} publishers={entry.publishers} articles={entry.articles} part={{ pair: [pair] }} />
          {isWeb(entry.url) && (
            <a href={entry.url} target="_blank" rel="noopener noreferrer">
              {pairText.chronology.original}
            </a>
          )}
          {entry.sample && <SampleBadge />}
        </p>
      </div>
    </li>
  );
}
