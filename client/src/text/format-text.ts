import { worded } from './worded.ts';

/** Words of dates, periods and scores. */
export const formatText = worded('format', {
  /** How sure a rule is. */
  scores: { certain: 'certain', likely: 'likely', possible: 'possible', doubtful: 'doubtful' },
  everyMinutes: (minutes: number) => `every ${minutes} minutes`,
  everyHours: (hours: number) => `every ${hours} hours`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  weekOf: (day: string) => `week of ${day}`,
  quarter: (year: string, number: number) => `Q${number} ${year}`,
  /** How exactly a date is known, and where from. */
  dated: (origin: string, precision: string) => `${origin}, known ${precision}`,
  origins: {
    printed: 'printed on the page',
    metadata: 'from the page’s metadata',
    feed: 'from the feed',
    url: 'read from the address',
    given: 'given when it was added',
  },
  precisions: {
    minute: 'to the minute',
    day: 'to the day',
    month: 'to the month only',
    year: 'to the year only',
  },
});
