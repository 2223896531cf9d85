import { counted } from './counted.ts';
import { worded } from './worded.ts';

/** How near two countries must stand in a text for their pair to count. */
export const strengthText = worded('strength', {
  label: 'Named together at least in one',
  values: { article: 'In one article', paragraph: 'In one paragraph', sentence: 'In one sentence' },
  hidden: (pairs: number) => ` hides ${counted(pairs, 'pair')}`,
});
