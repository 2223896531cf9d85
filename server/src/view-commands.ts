import type { ViewCommands } from './http/commands.ts';
import type { ViewsStore } from './store/views-store.ts';

/** What a user can tell Entente to keep of how they look at it. */
export const createViewCommands = (store: ViewsStore, now: () => Date): ViewCommands => ({
  saveView: async (view) => ({ id: await store.save(view, now().toISOString()) }),
  removeView: async (id) => ({ removed: await store.remove(id) }),
});
