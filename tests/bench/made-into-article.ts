import type { Article } from '@entente/shared/domain/article';
import { article } from '../support/build.ts';
import type { MadeArticle } from './corpus.ts';

export const toArticle = ({ title, text, language, publishedAt }: MadeArticle): Article =>
  article({ title, body: text.split('\n\n'), language, published: { at: publishedAt, precision: 'day', origin: 'given' }, textHash: '' });
