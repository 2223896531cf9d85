import type { AddOutcome } from '@entente/shared/contract/add';
import type { Article } from '@entente/shared/domain/article';
import type { RawDocument } from '@entente/shared/domain/raw-document';
import type { Extract, Tag } from './stages.ts';
import type { AddResult, ChooseStory, Store, StoredArticle } from './store/store.ts';

/** The stages, handed in: none of them knows another. */
export interface Stages {
  extract: Extract;
  tag: Tag;
  chooseStory: (article: Article) => ChooseStory;
  store: Pick<Store, 'add'>;
  tally: { add(stored: StoredArticle): void };
  /** Told of what must not happen: a stage that threw. */
  onFault: (error: unknown, document: RawDocument) => void;
}

export interface Pipeline {
  /** Documents are stored in the order in which they are handed over. */
  take(document: RawDocument): Promise<AddOutcome>;
}

/** The way of one document: extract → tag → group → store → tally. One that breaks a stage leaves the others alone. */
export function createPipeline({ extract, tag, chooseStory, store, tally, onFault }: Stages): Pipeline {
  async function pass(raw: RawDocument): Promise<AddOutcome> {
    const extracted = extract(raw);
    if (extracted.kind === 'skipped') return { outcome: 'skipped', message: extracted.message };
    const { article } = extracted;
    const tagging = tag(article);
    const result = await store.add({ article, tagging, raw }, chooseStory(article));
    if (result.kind === 'duplicate') return duplicate(result, article.title);
    tally.add(result.stored);
    return {
      outcome: 'stored',
      id: result.stored.id,
      title: article.title,
      message: 'Added.',
      ...(article.published === null ? { undated: true } : {}),
    };
  }

  return {
    async take(document) {
      try {
        return await pass(document);
      } catch (error) {
        onFault(error, document);
        return {
          outcome: 'failed',
          message: 'Entente could not read this document because of a fault of its own; it was not stored. The log says more.',
        };
      }
    },
  };
}

function duplicate({ id, by }: AddResult & { kind: 'duplicate' }, title: string): AddOutcome {
  const message = by === 'text' ? 'This text is already here.' : 'An article from this address is already here.';
  return { outcome: 'duplicate', id, title, message };
}
