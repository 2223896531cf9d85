import { counted } from './counted.ts';
import { worded } from './worded.ts';

/** Whose press reports a pair, what is marked on its timeline, and when sources were not heard. */
export const pressText = worded('press', {
  sources: {
    title: 'Whose press reports it?',
    pressOf: (country: string) => `Press of ${country}`,
    third: (countries: number) => `Third parties (${counted(countries, 'country', 'countries')})`,
    unknown: 'Country not known',
    side: 'Side',
    publisher: 'Publisher',
    publishers: 'Publishers',
    answer: (known: string, both: boolean) =>
      `The publisher’s country is known for ${known} of the articles; ${both ? 'both sides report it' : 'not both sides report it'}.`,
    nothingKnown: 'Of none of the publishers the country is known.',
  },
  outages: {
    lead: 'Shaded, for feeds were not heard:',
    failing: (period: string, failing: number, feeds: number) => `${period} (${failing} of ${counted(feeds, 'feed')} did not answer)`,
    notVisited: (period: string) => `${period} (Entente did not run)`,
    more: (count: number) => `and ${count} earlier`,
  },
  events: {
    list: 'First named',
  },
});
