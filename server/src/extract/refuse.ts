import type { Extracted } from '../stages.ts';

type Skipped = Extract<Extracted, { kind: 'skipped' }>;

/** 20 MB; counted in UTF-16 units, which no page of that size falls short of by more than its accents. */
const largest = 20 * 1024 * 1024;
/** A binary file shows itself early; looking at all of a large page would cost more than it tells. */
const looked = 64 * 1024;

/** Why this content is not read at all, or null. */
export function refuse(content: string): Skipped | null {
  if (content.length > largest) {
    return { kind: 'skipped', reason: 'too-large', message: 'The document is larger than 20 MB; an article is not. Add the article alone.' };
  }
  if (isBinary(content.slice(0, looked))) {
    return {
      kind: 'skipped',
      reason: 'binary',
      message: 'This is not text: it looks like a picture, an archive or an office file. Save it as text or HTML and add that.',
    };
  }
  return null;
}

export const noText = (): Skipped => ({
  kind: 'skipped',
  reason: 'no-text',
  message: 'No article text was found: fewer than five words are left when menus and notices are taken away.',
});

function isBinary(head: string): boolean {
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    // U+FFFD stands where a decoder met bytes that are no text.
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) controls++;
  }
  return controls > 8 && controls > head.length * 0.05;
}
