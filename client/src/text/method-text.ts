import { type BaselineId, baselines, type ScoredField, scoredFields } from '@entente/shared/contract/evaluation';
import type { ReactNode } from 'react';
import { formatShare } from '../format/numbers.ts';
import { counted } from './counted.ts';
import { phrase } from './phrase.ts';
import { worded } from './worded.ts';

const fields: Readonly<Record<ScoredField, string>> = scoredFields;
const simpleWays: Readonly<Record<BaselineId, { readonly label: string; readonly meaning: string }>> = baselines;
const traps: Readonly<Record<string, string>> = {};

/** How the tagger works and how well: the page Method. */
export const methodText = worded('method', {
  lead: `Entente reads news articles by rules, not by a model that guesses: each tag has a quoted sentence, the rule that read it and its reason in words. The same article gives the same tags on every machine. `,
  atWork: (tagger: string) => `The tagger at work is ${tagger}.`,
  rules: [
    {
      title: 'Which articles count',
      text: 'An article is relevant when it is about defence or military cooperation between two or more states; suspended or refused cooperation is included. Other articles are kept and can be searched, and stay out of the counts until you choose “Both” under More → Relevance.',
    },
    {
      title: 'Which countries count',
      text: 'A country is found by its name, its demonym, its capital where that stands for the government, its institutions and officials, and companies that are its side of a deal. Outlets, currencies, persons, ships and names that only look alike do not count. A dateline or a mere venue is shown as seen, but not counted. A name that the context does not decide is listed as undecided, never dropped in silence.',
    },
    {
      title: 'Which pairs count',
      text: 'A pair counts when the text says something of two countries with each other. Two names in one article are not yet a relation, and lists of participants make no pairs among their members. What the article is about is told apart from background.',
    },
    {
      title: 'How it is counted',
      text: 'An article of two topics counts once in the total and once under each topic. A story is the same news in several articles: it counts once as a story. Conflict, refusals and suspensions are a series of their own and are never netted against cooperation. Articles without a known date stand in no period; they are counted apart.',
    },
  ],
  design: 'What the marks and colours mean, and what the dashboard is made of',
  topics: 'Topics',
  stance: 'Stance',
  stage: 'Stage',
  evaluation: {
    title: 'How well it reads',
    answer: (articles: number, languages: number, recall: string, pairs: number, precision: string) =>
      `On ${counted(articles, 'labelled article')} in ${counted(languages, 'language')} it finds ${recall} of the ${pairs} pairs that they state, and ${precision} of the pairs that it gives are right.`,
    measured: (day: string, tagger: string) => `Measured on ${day} with ${tagger}`,
    notMeasured: (tagger: string) => `; the tagger at work now is ${tagger}, and has not been measured`,
    own: '. The labelled articles are our own: short texts written for this project and labelled before the tagger saw them, a third of them traps. Whoever works on the tagger may look at its errors in one half; in the other, the unseen half, nobody looks at anything but the figures.',
    real: (items: number, languages: number) =>
      ` Beside them stand ${counted(items, 'real news item')} in ${counted(languages, 'language')}, labelled apart from the tagger, whose errors were looked at.`,
    caution: ' A text that it has never met will score lower than what was worked with; the unseen half comes nearest to that.',
    fields,
    baselines: simpleWays,
    allForms: (field: string) => `${field}, all forms, all pairs`,
    byField: 'By field',
    byFieldCaption: 'Figures by field',
    stanceOfPairs: 'Stance of found pairs',
    stageOfPairs: 'Stage of found pairs',
    field: 'Field',
    strip: '0 to 1',
    precision: 'Precision',
    recall: 'Recall',
    labelled: 'Labelled',
    unseen: 'Unseen half',
    realNews: 'Real news',
    key: (precision: ReactNode, recall: ReactNode, f1: ReactNode) =>
      phrase`${precision}: of what it gives, the share that is right. ${recall}: of what is labelled, the share that it finds. ${f1} lies between the two; for stance and stage it is the share of right ones. The columns after “Labelled” are F1. On the line from 0 to 1 the tagger is the filled mark, the simple ways are the hollow ones.`,
    simpleWays: 'These simple ways call each pair cooperation, and are told the language of a text, which the tagger has to find.',
    wronglyRelevant: (count: number, of: number) => `Of ${of} articles that are no defence cooperation it took ${count} for it.`,
    verbatim: (count: number, of: number) =>
      count === of
        ? `Each of the ${of} relations that it gave quotes its sentences word for word.`
        : `${count} of the ${of} relations that it gave quote their sentences word for word.`,
    language: 'Language',
    articles: 'Articles',
    byLanguage: 'By language (F1)',
    byLanguageCaption: 'F1 by language',
    withoutPairs: (languages: string) => `Read for countries, and no pair found yet: ${languages}.`,
    few: (languages: number, least: number) =>
      `${languages} languages of fewer than ${least} articles each: too few to say more than whether it works at all`,
    fewCaption: 'F1 by language, with few articles',
    byTopic: 'By topic',
    byTopicCaption: 'Figures by topic',
    topic: 'Topic',
    topicFoot: 'The simple ways know no topics; in the table by field they give each article that names two countries the commonest one.',
    weakSpots: 'Weak spots',
    nouns: {
      relevance: 'articles that are relevant',
      countries: 'countries',
      pairs: 'pairs',
      primaryPairs: 'pairs that an article is about',
      topics: 'topics',
    },
    articlesOn: (topic: string) => `articles on ${topic}`,
    inLanguage: (noun: string, language: string) => `${noun} in ${language}`,
    missed: (count: number, of: number, what: string) => `Missed: ${count} of ${of} ${what} (${formatShare(count, of)}).`,
    wrong: (count: number, of: number, what: string) => `Given and wrong: ${count} of ${of} ${what} (${formatShare(count, of)}).`,
    hard: (missed: string, traps: string) => `Pairs are missed more often than in all (${missed}) in articles with: ${traps}.`,
    ofTrap: (trap: string, count: number, of: number) => `${trap} ${count} of ${of}`,
    shareOfTrap: (trap: string, count: number, of: number) => `${trap} (${formatShare(count, of)} of ${of})`,
    takenFor: (traps: string) => `Articles that only look like defence cooperation, taken for it: ${traps}.`,
    neverTaken: (traps: string) => ` Never taken for it: ${traps}.`,
    /** What sets a trap, by the id of its kind; without a word here the id is shown. */
    traps,
  },
});
