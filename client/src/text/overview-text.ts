import type { ReactNode } from 'react';
import { counted } from './counted.ts';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

/** The overview: what changed, which pairs, which stories; and what an empty store shows instead. */
export const overviewText = worded('overview', {
  changes: {
    title: 'What changed?',
    window: 'Window',
    windows: { visit: 'since last visit', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
    answer: (from: string, to: string) => `${from} – ${to}, each pair against the twelve equal windows before.`,
    nothing: 'Nothing is out of the ordinary for any pair under this filter.',
    more: (count: string) => `${count} more`,
    firstMention: (topics: string) => `first mention of ${topics}`,
    unknownDay: 'an unknown day',
    usual: (average: string, articles: string) => `${average}: ${articles} in the twelve equal windows before`,
    silent: (usual: ReactNode, last: string) => phrase`no article, usually ${usual}; last on ${last}.`,
    newPair: (articles: ReactNode) => phrase`${articles}, in the news for the first time.`,
    newTopic: (first: string, articles: ReactNode, usual: ReactNode) => phrase`${first} (${articles}, usually ${usual}).`,
    other: (articles: ReactNode, usual: ReactNode, first: string) => phrase`${articles}, usually ${usual}${first && `; ${first}`}.`,
  },
  pairs: {
    title: 'Which pairs are in the news?',
    answer: (pair: ReactNode, pairs: ReactNode, articles: ReactNode) => phrase`${pair} comes first of ${pairs}, with ${articles}.`,
    against: (from: string, to: string) => ` Changes are against the equal period before ${from} – ${to}.`,
    none: 'No pair of countries under this filter.',
    showFirst: (count: number) => `Show the first ${count} pairs`,
    showAll: (count: number) => `Show all ${count} pairs`,
    overPeriod: (pair: string) => `${pair} over the period`,
    new: 'new',
    asBefore: '= as before',
    inPeriodBefore: (pair: string, articles: string) => `${pair}: ${articles} in the equal period before`,
    more: (count: string, before: ReactNode) => phrase`▲ ${count} more (${before} before)`,
    fewer: (count: string, before: ReactNode) => phrase`▼ ${count} fewer (${before} before)`,
    caption: 'Pairs by number of articles',
    columns: {
      pair: 'Pair',
      country: 'Country',
      articles: 'Articles',
      stories: 'Stories',
      before: 'Before',
      change: 'Change',
      firstTopics: 'First topics',
      topics: 'Topics',
      first: 'First',
      last: 'Last',
    },
  },
  stories: {
    title: 'What is new?',
    answer: (stories: ReactNode, date: ReactNode) => phrase`The newest of ${stories}: ${date}. Copies of a story are counted with it.`,
    none: 'No story under this filter.',
    morePairs: (count: number) => `and ${count} more`,
    publishers: (named: ReactNode, more: ReactNode) => phrase`${named}${more && ' and '}${more}`,
    morePublishers: (count: string) => `${count} more`,
    caption: 'Stories, newest first',
    columns: {
      published: 'Published',
      title: 'Title',
      pairs: 'Pairs',
      topics: 'Topics',
      publishers: 'Publishers',
      articles: 'Articles',
      sample: 'Sample',
      address: 'Address',
    },
  },
  timeline: {
    title: 'How has it developed over time?',
    /** What is counted: the name of the picture. */
    name: (count: 'articles' | 'stories', unit: 'day' | 'week' | 'month' | 'quarter', split: 'topic' | 'stance') =>
      `${count === 'articles' ? 'Articles' : 'Stories'} per ${unit} by ${split}`,
    none: (count: 'articles' | 'stories') => `No dated ${count} under this filter.`,
    dated: (count: number, of: 'articles' | 'stories'): string => ` dated ${count === 1 ? { articles: 'article', stories: 'story' }[of] : of}`,
    most: (period: string, count: ReactNode) => phrase`; most in ${period} (${count})`,
    first: (label: string, count: ReactNode) => phrase`. First by number: ${label}, ${count}`,
    undated: (count: number, of: 'articles' | 'stories') =>
      `${of === 'articles' ? counted(count, 'article') : counted(count, 'story', 'stories')} of unknown date`,
    undatedRest: (count: number): string => ` ${count === 1 ? 'is' : 'are'} in the list, not in the picture.`,
    unit: 'Unit',
    units: { day: 'day', week: 'week', month: 'month', quarter: 'quarter' },
    splitBy: 'Split by',
    splits: { topic: 'by topic', stance: 'by stance' },
    count: 'Count',
    counts: { articles: 'articles', stories: 'stories' },
    scale: 'Scale',
    scales: { count: 'count', share: 'share' },
    /** All that is conflict, as one series. */
    refused: 'Conflict, refused or suspended',
    columns: { from: 'From', to: 'To', all: 'All', period: 'Period' },
  },
});
