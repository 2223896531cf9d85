const grouped = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** `1,204` */
export const formatCount = (count: number): string => grouped.format(count);

/** `12%` of a whole; a whole of nothing has no share. */
export const formatShare = (part: number, whole: number): string => (whole === 0 ? '–' : percent.format(part / whole));

/** `1 article`, `1,204 articles`, `2 stories`. */
export const countOf = (count: number, one: string, many = `${one}s`): string => `${formatCount(count)} ${count === 1 ? one : many}`;

/** `0.72`; a dash where nothing was measured. */
export const formatScore = (score: number | undefined): string => (score === undefined ? '–' : score.toFixed(2));

/** A score between 0 and 1 in a word, since two decimals promise more than the rules know. */
export function scoreWord(score: number): string {
  if (score >= 0.85) return 'certain';
  if (score >= 0.65) return 'likely';
  return score >= 0.4 ? 'possible' : 'doubtful';
}
