import { portable, type Step } from './migration.ts';

/** Places of the dashboard under a name. */
export const viewSteps: readonly Step[] = [
  portable(
    'views',
    `
  CREATE TABLE views (id $id, name TEXT NOT NULL UNIQUE, path TEXT NOT NULL, home $boolean NOT NULL, created_at TEXT NOT NULL);
`,
  ),
];
