import type { StoryCommands } from './http/commands.ts';
import type { Store } from './store/store.ts';

export interface StoryCommandParts {
  store: Pick<Store, 'joinStories' | 'splitStory'>;
  now: () => Date;
}

/** What a user says of stories. */
export const createStoryCommands = ({ store, now }: StoryCommandParts): StoryCommands => ({
  joinStories: async ({ id, other }) => ({ moved: await store.joinStories(id, other, now().toISOString()) }),
  splitStory: async ({ ids }) => ({ moved: await store.splitStory(ids, now().toISOString()) }),
});
