import { type StoryBadge, storyBadges } from '@entente/shared/vocabulary/story-badges';

/** What can be said of a story by who carries it. */
export const StoryBadges = ({ badges }: { badges: readonly StoryBadge[] }) =>
  badges.map((id) => (
    <span key={id} className="story-badge" data-badge={id} title={storyBadges[id].meaning}>
      {storyBadges[id].label}
    </span>
  ));
