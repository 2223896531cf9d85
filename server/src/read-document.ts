import type { Extract, ReadDocument, Tag } from './stages.ts';

/** The two pure stages as one: from a document to an article with its tags. */
export const readWith =
  (extract: Extract, tag: Tag): ReadDocument =>
  (document) => {
    const extracted = extract(document);
    if (extracted.kind === 'skipped') return { kind: 'skipped', message: extracted.message };
    return { kind: 'read', article: extracted.article, tagging: tag(extracted.article) };
  };
