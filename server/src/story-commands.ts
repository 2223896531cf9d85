import type { StoryCommands } from './http/commands.ts';
import { countedOf } from './store/counted.ts';
import type { Store } from './store/store.ts';
import type { Tally } from './tally/tally.ts';

export interface StoryCommandParts {
  store: Pick<Store, 'byIds' | 'joinStories' | 'splitStory'>;
  tally: Pick<Tally, 'add'>;
  now: () => Date;
}

/** What a user says of stories; counted at once. */
export function createStoryCommands({ store, tally, now }: StoryCommandParts): StoryCommands {
  async function count(moved: number[]): Promise<{ moved: number[] }> {
    for (const stored of await store.byIds(moved)) tally.add(countedOf(stored));
    return { moved };
  }
  return {
    joinStories: async ({ id, other }) => count(await store.joinStories(id, other, now().toISOString())),
    splitStory: async ({ ids }) => count(await store.splitStory(ids, now().toISOString())),
  };
}
