import { formatText } from '../text/format-text.ts';
import { formatScore } from './numbers.ts';

const { scores } = formatText;

/** A score between 0 and 1 in a word, since two decimals promise more than the rules know. */
function scoreWord(score: number): string {
  if (score >= 0.85) return scores.certain;
  if (score >= 0.65) return scores.likely;
  return score >= 0.4 ? scores.possible : scores.doubtful;
}

/** `likely (0.72)` */
export const sureness = (score: number): string => `${scoreWord(score)} (${formatScore(score)})`;
