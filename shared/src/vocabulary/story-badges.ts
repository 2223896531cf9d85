/** What can be said of a story by who carries it. */
export const storyBadges = {
  'both-sides': { label: 'Both sides reported it', meaning: 'Publishers of both countries of the pair carry the story.' },
  'single-source': { label: 'Single source', meaning: 'One publisher only, or all others carry copies of its text.' },
  'state-media-only': { label: 'State media only', meaning: 'Every publisher that carries the story is run by a state.' },
} as const;

export type StoryBadge = keyof typeof storyBadges;

export const storyBadgeIds = Object.keys(storyBadges) as StoryBadge[];
