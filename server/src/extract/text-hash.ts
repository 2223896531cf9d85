import { createHash } from 'node:crypto';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** SHA-256 (hex) over title and body with case and white space folded away: equal texts have equal hashes. */
export const textHash = (title: string, body: readonly string[]): string =>
  createHash('sha256')
    .update(`${fold(title)}\n${fold(body.join(' '))}`)
    .digest('hex');
