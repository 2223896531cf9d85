import type { StoryBadge } from '@entente/shared/vocabulary/story-badges';
import { vocabularyText } from '../text/vocabulary-text.ts';

/** What can be said of a story by who carries it. */
export const StoryBadges = ({ badges }: { badges: readonly StoryBadge[] }) =>
  badges.map((id) => (
    <span key={id} className="story-badge" data-badge={id} title={vocabularyText.storyBadges[id].meaning}>
      {vocabularyText.storyBadges[id].label}
    </span>
  ));
