import { createHash } from 'node:crypto';

/** White space that is not one space between words; texts of articles are tidied before, and have none as a rule. */
const uneven = /[^\S ]| {2}/u;

function fold(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return (uneven.test(folded) ? folded.replaceAll(/\s+/gu, ' ') : folded).trim();
}

/** SHA-256 (hex) over title and body with case and white space folded away: equal texts have equal hashes. */
export const textHash = (title: string, body: readonly string[]): string =>
  createHash('sha256')
    .update(`${fold(title)}\n${fold(body.join(' '))}`)
    .digest('hex');
