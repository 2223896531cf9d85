import type { ReactNode } from 'react';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

/** Two pairs side by side. */
export const comparisonText = worded('comparison', {
  compareWith: 'Compare with',
  another: 'Another pair',
  search: 'Country, in any language',
  nothing: 'No pair under this filter is called that.',
  title: (one: string, other: string) => `${one} and ${other}`,
  timeline: {
    title: 'How did each develop?',
    name: { articles: 'Articles', stories: 'Stories' },
    shareOfEach: 'share of each',
    most: (pair: string, period: string, count: ReactNode) => phrase`${pair} most in ${period} (${count})`,
    nothing: (pair: string) => `${pair}: nothing dated`,
  },
  ladder: {
    title: 'How far has each come?',
    region: 'Both ladders',
    caption: 'Articles by topic and stage, of both pairs',
    topic: 'Topic',
    stage: 'Stage',
    furthest: (pair: string, stage: string) => `${pair} furthest ${stage}`,
    noStage: (pair: string) => `${pair} tells no stage`,
  },
  topics: {
    title: 'What is each about?',
    answer: 'Shares of each pair’s own articles; an article of two topics counts in both.',
    picture: 'Topics and stances of both pairs',
    caption: 'Articles by topic and stance',
  },
});
