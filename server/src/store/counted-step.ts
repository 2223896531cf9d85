import { portable, type Step } from './migration.ts';

/** What is counted of each article (`counted.ts`), apart from its texts. Rows that are missing are made where they are read. */
export const countedSteps: readonly Step[] = [
  portable(
    'counted',
    `CREATE TABLE counted (
       article_id $integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, story_id $integer NOT NULL, line $json NOT NULL
     );`,
  ),
];
