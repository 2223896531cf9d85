import type { ReactNode } from 'react';
import { counted } from './counted.ts';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

/** The pages of a country and of a topic. */
export const countryText = worded('country', {
  filterCountry: 'Filter everything to this country',
  filterTopic: 'Filter everything to this topic',
  takeOut: 'Take out of the filter',
  noCountry: (asked: string) => `“${asked}” is not the code of a country. A country is written with three letters, as TUR.`,
  noTopic: (asked: string) => `“${asked}” is not a topic.`,
  noneUnderFilter: 'None under this filter.',
  summary: {
    noneOfCountry: (country: string) => `No article under this filter puts ${country} together with another country.`,
    noneOfTopic: 'No article under this filter is about this topic.',
    withPartners: (partners: number) => `with ${counted(partners, 'partner')}`,
    onPairs: (pairs: number) => `on ${counted(pairs, 'pair')} of countries`,
    /** `since` is empty where nothing has a date. */
    lead: (articles: ReactNode, stories: ReactNode, publishers: ReactNode, others: ReactNode, since: string) =>
      phrase`${articles} in ${stories} from ${publishers} ${others}${since && ` since ${since}`}.`,
    noConflict: 'Nothing of it is refused, suspended or conflict.',
    conflict: (share: ReactNode) => phrase`${share} tell of refusal, suspension or conflict.`,
  },
  pairs: {
    partners: 'Who are its partners?',
    pairs: 'Which pairs?',
    partnersCounted: (partners: number) => counted(partners, 'partner'),
    answer: (counted: string, from: string, to: string) => `${counted}; bars from ${from} to ${to}, all to one scale.`,
    overPeriod: (name: string) => `${name} over the period`,
    showFirst: (count: string) => `Show the first ${count}`,
  },
  news: {
    title: 'Who is new?',
    none: (since: string) => `No partner is seen for the first time since ${since}.`,
    answer: (partners: number, since: string) => `${counted(partners, 'partner')} seen for the first time since ${since}, the newest first.`,
  },
  topics: {
    title: 'What does it do with whom?',
    region: 'Partners by topics',
    caption: 'Articles by partner and topic',
    partner: 'Partner',
    first: (shown: number, all: number) => `The first ${shown} of ${counted(all, 'partner')}`,
    darker: (partners: string) => `${partners}; the darker, the more articles.`,
  },
  balance: {
    title: 'Who gives, and who gets?',
    role: 'Role',
    roles: { supply: 'arms', aid: 'aid', training: 'training', visits: 'visits', production: 'joint production' },
    /** What the country does, then what it gets: heads of the two sides, and parts of a sentence about it. */
    does: { supply: 'supplies', aid: 'gives aid to', training: 'trains', visits: 'hosts', production: 'produces with' },
    gets: { supply: 'receives from', aid: 'receives aid from', training: 'is trained by', visits: 'visits', production: '' },
    nobody: (verb: string) => `${verb} nobody`,
    some: (verb: string, partners: number, articles: ReactNode) => phrase`${verb} ${counted(partners, 'partner')} (${articles})`,
    answer: (country: string, does: ReactNode, gets: ReactNode) => phrase`${country} ${does}${gets && phrase` and ${gets}`}.`,
    none: 'No article under this filter tells of it.',
    picture: (country: string) => `What ${country} does for its partners, and gets from them`,
    table: 'Articles by partner and role',
    first: (shown: number, all: number) => `The first ${shown} of ${all}; the table has all.`,
    link: (as: string, partner: string, articles: string) => `${as} with ${partner}: ${articles}`,
  },
  strands: {
    title: 'What goes on under a name?',
    answer: (strands: number) => `${counted(strands, 'named strand')}; a dot for each day on which one is in the news.`,
    caption: 'Strands',
    columns: { strand: 'Strand', kind: 'Kind', pairs: 'Pairs', last: 'Last named' },
    line: (name: string, days: number, first: string, last: string) => `${name}: named on ${days} days from ${first} to ${last}`,
  },
  upcoming: {
    title: 'What is announced?',
    answer: (dates: number, after: string) => `${counted(dates, 'date')} after ${after}, the newest day of the record.`,
    caption: 'Announced',
    columns: { from: 'From', to: 'To', stage: 'Stage', words: 'Words', article: 'Article' },
  },
  regions: {
    title: 'Between which regions?',
    inside: (region: string) => `Inside ${region}`,
    answer: (first: string) => `${first} comes first. An article counts once for two regions.`,
    caption: 'Articles by regions',
    region: 'Region',
  },
  equipment: {
    title: 'With which equipment?',
    answer: (classes: number, first: string) => `${counted(classes, 'class', 'classes')} named; ${first} most.`,
    caption: 'Articles by class of equipment',
    class: 'Class',
  },
});
