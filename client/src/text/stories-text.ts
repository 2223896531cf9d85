import { worded } from './worded.ts';

/** The page of stories, and articles of one story beside each other. */
export const storiesText = worded('stories', {
  lead: (stories: string) => `${stories}. Keys: j and k move, o opens, e shows the articles of one.`,
  order: 'Order',
  orders: { newest: 'newest', 'most-covered': 'most covered' },
  list: 'Stories',
  more: 'Show more stories',
  open: 'Show here',
  close: 'Hide',
  pressOf: 'press of ',
  copy: '(copy)',
  differences: 'Differences',
  same: (share: string) => `${share} of the words are the same.`,
  onlyHere: 'Only in this article',
  onlyThere: 'only in the other',
  tooFar: 'The two texts have too little in common to be compared word by word.',
});
