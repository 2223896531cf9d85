import { explain } from './explain.ts';
import { tagAnswer } from './tag-answer.ts';
import type { Tagged } from './tagged.ts';

/** As `entente tag` prints it: for programs or, explained, for people. */
export const printed = (tagged: Tagged, explained: boolean): string => (explained ? explain(tagged) : `${JSON.stringify(tagAnswer(tagged))}\n`);
