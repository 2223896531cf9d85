import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { facets } from '@entente/shared/contract/facets';
import type { status } from '@entente/shared/contract/status';

const none: { id: string; articles: number }[] = [];

export const someFacets: AnswerOf<typeof facets> = {
  total: 7,
  stories: 5,
  publishers: 3,
  sample: 0,
  country: none,
  pair: none,
  topic: none,
  stance: none,
  stage: none,
  strength: none,
  language: none,
  publisher: none,
  publisherCountry: none,
  source: none,
  relevance: none,
};

export const someStatus: AnswerOf<typeof status> = {
  articles: 7,
  sample: 0,
  undated: 2,
  first: '2024-05-01',
  last: '2024-06-27',
  tagger: '1',
  readByOthers: [],
  version: '0.1.0',
  sources: [],
};
