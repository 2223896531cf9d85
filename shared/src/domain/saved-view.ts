import { z } from 'zod';

/** A place of the dashboard with its filter, under a name. */
export const SavedView = z.object({
  id: z.number().int(),
  name: z.string(),
  /** Path and query. */
  path: z.string(),
  /** Shown first when the dashboard is opened; at most one is. */
  home: z.boolean(),
  createdAt: z.string(),
});
export type SavedView = z.infer<typeof SavedView>;
