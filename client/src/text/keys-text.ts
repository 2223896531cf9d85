import { worded } from './worded.ts';

/** The keys, as `?` shows them. */
export const keysText = worded('keys', {
  title: 'Keys',
  after: 'then',
  and: 'and',
  or: 'or',
  arrows: 'arrows',
  everywhere: 'Everywhere',
  palette: 'find a country, pair, topic, page, view or command',
  search: 'search the articles',
  help: 'show the keys',
  leave: 'leave what is open',
  undo: 'take back what was done last, while it is offered',
  list: 'List of articles',
  downAndUp: 'down and up',
  open: 'open the article',
  evidence: 'show its evidence in the list, or hide it',
  network: 'Network of countries',
  neighbour: 'to the next country in that direction',
  look: 'look at the country',
});
