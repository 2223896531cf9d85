import { portable, type Step } from './migration.ts';

/** Which version of the tagger read an article, beside its tags; null for those that are older than this column. */
export const taggerSteps: readonly Step[] = [
  portable('taggers', 'ALTER TABLE articles ADD COLUMN tagger TEXT; CREATE INDEX articles_by_tagger ON articles (tagger);'),
];
