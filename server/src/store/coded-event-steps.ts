import { portable, type Step } from './migration.ts';

/** Events that machines coded elsewhere, apart from everything that Entente has read. */
export const codedEventSteps: readonly Step[] = [
  portable(
    'coded events',
    `
  CREATE TABLE coded_events (
    id TEXT PRIMARY KEY, day TEXT NOT NULL, pair TEXT NOT NULL, actor_from TEXT NOT NULL, actor_to TEXT NOT NULL,
    code TEXT NOT NULL, meaning TEXT NOT NULL, stance TEXT NOT NULL, topic TEXT, mentions $integer NOT NULL, sources $integer NOT NULL, url TEXT
  );
  CREATE INDEX coded_events_by_pair ON coded_events (pair, day, id);
`,
  ),
];
