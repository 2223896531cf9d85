import { worded } from './worded.ts';

/** What stands in a plot over time and around it; comes with the first that is drawn. */
export const plotText = worded('plot', {
  help: (title: string) => `${title}. Arrow keys move from mark to mark, Enter opens its articles.`,
  only: (period: string) => `Show only ${period}`,
  soFarBrackets: ' (so far)',
  soFar: ' so far',
  seriesShown: 'Series shown',
  countedTwice: 'What belongs to several series counts in each, so a bar can be higher than the number of its period.',
  notOver: 'The last period is not over: its bar is hatched.',
  whole: {
    title: 'The chosen period in all of the time',
    first: 'First quarter that is chosen',
    last: 'Last quarter that is chosen',
    earlier: '‹ Earlier',
    later: 'Later ›',
    all: 'All of the time',
  },
});
