import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Extract, PackedReading, ReadDocument, Tag, TaggedArticle } from './stages.ts';
import { packArticle } from './store/pack-article.ts';
import type { StorySketch } from './store/store.ts';

/** The two pure stages as one: from a document to an article with its tags. */
export const readWith =
  (extract: Extract, tag: Tag): ReadDocument =>
  (document) => {
    const extracted = extract(document);
    if (extracted.kind === 'skipped') return { kind: 'skipped', message: extracted.message };
    return { kind: 'read', article: extracted.article, tagging: tag(extracted.article) };
  };

/** And on to what only waits to be written: all work that needs no look at the store is done where the document is read. */
export const packWith =
  (read: ReadDocument, sketch: (one: TaggedArticle) => StorySketch | null) =>
  (raw: RawDocument): PackedReading => {
    const reading = read(raw);
    if (reading.kind === 'skipped') return reading;
    const one = { article: reading.article, tagging: reading.tagging, raw };
    return { kind: 'packed', packed: packArticle(one, sketch(one)) };
  };
