import type { Dated } from '@entente/shared/domain/article';

/** What a reading of the page found, before what the sender says is laid over it. */
export interface Draft {
  title: string;
  body: string[];
  captions: string[];
  byline: string | null;
  publisher: string | null;
  url: string | null;
  published: Dated | null;
  updated: Dated | null;
  /** The language the page claims for itself; checked against its letters. */
  claimedLanguage: string | null;
}
