import { hrefOf } from '../app/href.ts';

/** All that a source has brought, relevant or not. */
export const articlesOfSource = (id: string): string =>
  hrefOf('/articles', [
    ['source', id],
    ['relevance', 'all'],
  ]);
