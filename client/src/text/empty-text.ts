import { worded } from './worded.ts';

/** An empty store: ways to begin. */
export const emptyText = worded('empty', {
  title: 'No articles yet',
  lead: 'Add news articles; Entente finds the countries, the relations between them and the sentences that prove each.',
  paste: 'Paste text',
  pasteMeaning: 'of an article that you have open elsewhere.',
  url: 'From a URL',
  urlMeaning: 'Entente fetches the page and reads the article out of it.',
  files: 'Files',
  filesMeaning: 'text, HTML, JSON, JSON Lines or CSV; many at once.',
  sample: 'Load the sample',
  sampleLoading: 'Loading the sample …',
  sampleMeaning: 'to look around first. It is marked everywhere and goes with one click.',
});
