import type { ReactNode } from 'react';
import { counted } from './counted.ts';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

/** The list of articles, and the page of one. */
export const articleText = worded('article', {
  list: {
    name: 'Articles',
    answer: (articles: string) => `${articles}. Keys: j and k move, o opens, e shows evidence.`,
    sort: 'Sort',
    sorts: { newest: 'Newest first', oldest: 'Oldest first', relevance: 'Best match first' },
    noRelations: 'The article puts no two countries together.',
    evidence: 'Evidence',
    evidenceOf: (title: string) => `Evidence of ${title}`,
  },
  title: 'Article',
  gone: 'There is no such article. It may have been removed.',
  facts: {
    publisherUnknown: 'Publisher unknown',
    dateUnknown: 'Date unknown',
    updated: (when: ReactNode) => phrase`updated ${when}`,
    original: 'Original article',
    remove: 'Remove article',
    sure: 'Remove this article and its tags?',
  },
  marks: {
    title: 'Marks in the text',
    by: (mark: ReactNode, kind: string) => phrase`${mark} by ${kind}`,
    country: 'Country',
    kinds: {
      name: 'name',
      demonym: 'demonym or abbreviation',
      capital: 'capital or place',
      institution: 'institution, company or person',
    },
    evidence: (mark: (word: string) => ReactNode) => phrase`${mark('evidence')} of a tag`,
    /** How a country was named, one by one. */
    mentions: {
      name: 'name',
      demonym: 'demonym',
      capital: 'capital',
      place: 'place',
      person: 'person',
      institution: 'institution',
      company: 'company',
      abbreviation: 'abbreviation',
    },
  },
  story: {
    name: 'The story',
    same: (others: number) => `The same story in ${counted(others, 'other article')}`,
    none: 'No other article tells this story',
    independent: (publishers: number) => `${counted(publishers, 'publisher')} with a text of their own`,
    split: 'Another story',
    apart: 'Kept apart by hand',
    joinAgain: 'The same story after all',
    near: (count: number) => `${counted(count, 'article')} of the same pair and week in other stories`,
    join: 'The same story',
    copy: '(copy)',
  },
  related: {
    title: 'Related',
    more: (query: ReactNode) => phrase`More like this: ${query}`,
    query: (articles: string, query: ReactNode) => phrase`${articles} for ${query}`,
  },
  tags: {
    title: 'Tags',
    /** Said where rules and their reasons are in another language than the interface. */
    reasonsIn: '',
    relevant: 'Relevant',
    notRelevant: 'Not relevant',
    rule: (rule: ReactNode, sure: string) => phrase`Rule ${rule}, ${sure}.`,
    ruleIn: (rule: ReactNode, sure: string, where: string) => phrase`Rule ${rule}, ${sure}, in the ${where}.`,
    where: { title: 'title', body: 'body', caption: 'caption' },
    noPair: 'The article says nothing of a pair of countries.',
    topics: 'Topics',
    countries: 'Countries',
    mentions: (count: number) => `${counted(count, 'mention')},`,
    moreOn: (country: ReactNode) => phrase`More on ${country}`,
    weak: 'Seen, but not counted',
    undecided: 'Undecided',
    machine: (tagger: string) => `Read by machine: tagger ${tagger}.`,
    persons: 'Persons',
    countryUnknown: 'country not told',
    about: 'What the article is about',
    background: 'Background',
    nearness: {
      sentence: 'named in the same sentence',
      paragraph: 'named in the same paragraph',
      article: 'named in the same article',
    },
    wordsRead: (count: number) => `Words read: ${count}`,
    stage: (stage: string) => `stage ${stage}`,
    show: 'Show in the text',
    money: 'Money',
    when: 'When',
  },
});
