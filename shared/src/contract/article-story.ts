import { z } from 'zod';
import { Country } from '../domain/codes.ts';
import { type StoryBadge, storyBadgeIds } from '../vocabulary/story-badges.ts';
import { ArticleSummary } from './articles.ts';
import { endpoint } from './endpoint.ts';

export const Badge = z.enum(storyBadgeIds as [StoryBadge, ...StoryBadge[]]);

const id = z.number().int().positive();

export const articleStory = endpoint({
  method: 'get',
  path: '/articles/:id/story',
  summary: 'The story of an article: who else carries it, what a user has kept apart from it, and what may belong to it',
  query: z.object({ id: z.coerce.number().int().positive() }),
  answer: z.object({
    storyId: z.number().int(),
    /** Articles of the story, this one included. */
    articles: z.number().int(),
    /** Publishers with a text of their own. */
    independent: z.number().int(),
    /** Countries whose press carries it, as far as they are known. */
    countries: z.array(Country),
    badges: z.array(Badge),
    /** The other articles, the oldest first; `copy` where the text repeats another of them. */
    mates: z.array(z.object({ article: ArticleSummary, copy: z.boolean() })),
    /** Kept apart by hand. */
    apart: z.array(ArticleSummary),
    /** Near in time and of the same pair, in other stories. */
    near: z.array(ArticleSummary),
  }),
});

/** The articles whose story is another now: splitting them off again undoes it. */
const Moved = z.object({ moved: z.array(id) });

export const joinStories = endpoint({
  method: 'post',
  path: '/stories/join',
  summary: 'Makes one story of the stories of two articles',
  query: z.object({}),
  body: z.object({ id, other: id }),
  answer: Moved,
});

export const splitStory = endpoint({
  method: 'post',
  path: '/stories/split',
  summary: 'Makes a story of their own of some articles of one story',
  query: z.object({}),
  body: z.object({ ids: z.array(id).min(1).max(500) }),
  answer: Moved,
});
