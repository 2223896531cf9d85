import { z } from 'zod';
import { Topic } from '../domain/codes.ts';
import { endpoint } from './endpoint.ts';
import { Day } from './filter.ts';

/** Of what is labelled, the share found (`recall`); of what was given, the share that is right (`precision`); `f1` between the two. */
export const Score = z.object({ labelled: z.number().int(), precision: z.number(), recall: z.number(), f1: z.number() });
export type Score = z.infer<typeof Score>;

export const Share = z.object({ count: z.number().int(), of: z.number().int() });
export type Share = z.infer<typeof Share>;

/** What is compared with the labels. Stance and stage are asked only of pairs that were found. */
export const scoredFields = {
  relevance: 'Relevance',
  countries: 'Countries',
  pairs: 'Pairs',
  primaryPairs: 'Pairs it is about',
  topics: 'Topics',
} as const;
export type ScoredField = keyof typeof scoredFields;
export const scoredFieldIds = Object.keys(scoredFields) as ScoredField[];

/** A set may label only some of the fields. */
export const Figures = z.object({
  scores: z.partialRecord(z.enum(scoredFieldIds), Score),
  stance: Share,
  stage: Share,
});
export type Figures = z.infer<typeof Figures>;

/** What anyone would try first, for comparison. */
export const baselines = {
  names: {
    label: 'Country names, all pairs',
    meaning: 'Country names as Unicode CLDR lists them; every two that an article names are a pair.',
  },
  'first-two': {
    label: 'All forms, first two',
    meaning: 'Names, demonyms and capitals; the first two countries that an article names are its pair.',
  },
  'all-pairs': {
    label: 'All forms, all pairs',
    meaning: 'Names, demonyms and capitals; every two countries that an article names are a pair.',
  },
} as const;
export type BaselineId = keyof typeof baselines;
export const baselineIds = Object.keys(baselines) as BaselineId[];

/** One kind of error, counted: what was missed or wrongly given in a field, and of how many labelled or given. */
export const ErrorClass = z.object({
  field: z.enum(scoredFieldIds),
  kind: z.enum(['missed', 'wrong']),
  /** The topic where the field is topics; the language where countries. */
  topic: Topic.optional(),
  language: z.string().optional(),
  count: z.number().int(),
  of: z.number().int(),
});
export type ErrorClass = z.infer<typeof ErrorClass>;

export const Measured = z.object({
  items: z.number().int(),
  languages: z.number().int(),
  tagger: z.string(),
  measuredOn: Day,
  figures: Figures,
  /** Items labelled not relevant that were taken for relevant. */
  wronglyRelevant: Share,
  /** Relations whose every quote stands word for word in the article. */
  verbatim: Share,
  baselines: z.record(z.enum(baselineIds), Figures),
});
export type Measured = z.infer<typeof Measured>;

const f1ByField = z.partialRecord(z.enum(scoredFieldIds), z.number());

export const Breakdown = z.object({
  /** F1 of the tagger and of the baseline `all-pairs`. */
  byLanguage: z.array(z.object({ language: z.string(), items: z.number().int(), f1: f1ByField, allPairs: f1ByField })),
  byTopic: z.array(z.object({ topic: Topic, score: Score })),
  /** Of the not relevant items that set a trap of this kind, how many were fallen for; of the pairs labelled where it is set, how many were missed. */
  byTrap: z.array(z.object({ trap: z.string(), fallenFor: Share, missedPairs: Share })),
  errors: z.array(ErrorClass),
});
export type Breakdown = z.infer<typeof Breakdown>;

export const evaluation = endpoint({
  method: 'get',
  path: '/evaluation',
  summary: 'How well the tagger reads, measured on labelled articles',
  query: z.object({}),
  answer: z.object({
    /** All labelled items of the project. */
    own: Measured.extend(Breakdown.shape),
    /** The half of them whose errors nobody who works on the tagger looks at. */
    check: Measured,
    /** Real news, where it has been measured. */
    real: Measured.nullable(),
  }),
});
