import { z } from 'zod';
import { Where } from './article.ts';
import { Country, Pair, Role, StageId, StanceId, Strength, Topic } from './codes.ts';
import { Correction } from './correction.ts';
import { noRelationFacts, Person, type RelationFacts, relationFacts } from './facts.ts';

export const mentionKinds = ['name', 'demonym', 'capital', 'place', 'person', 'institution', 'company', 'abbreviation'] as const;

/** One place where a country is meant. */
export const Mention = z.object({
  country: Country,
  where: Where,
  start: z.number().int(),
  end: z.number().int(),
  surface: z.string(),
  kind: z.enum(mentionKinds),
  rule: z.string(),
});
export type Mention = z.infer<typeof Mention>;

/** What inside the quoted sentence matched; offsets count in the same text as the evidence's own. */
export const EvidenceSpan = z.object({
  start: z.number().int(),
  end: z.number().int(),
  role: z.enum(['country', 'topic', 'link', 'stance', 'stage', 'role']),
  label: z.string(),
});
export type EvidenceSpan = z.infer<typeof EvidenceSpan>;

/** A label's head: “buying” of “buying, ordering, procuring”. The whole of it says all that the rule takes for it. */
export const spanHead = ({ label }: EvidenceSpan): string => label.replace(/\s*[,:;(].*$/u, '');

/** A quoted sentence with the rule that read it. The quote is verbatim: `textAt(article, where).slice(start, end)`. */
export const Evidence = z.object({
  quote: z.string().min(1),
  where: Where,
  start: z.number().int(),
  end: z.number().int(),
  spans: z.array(EvidenceSpan),
  /** Id of the rule, and its reason in words for the analyst. */
  rule: z.string(),
  reason: z.string(),
  /** 0 to 1: how sure the rule is. */
  score: z.number().min(0).max(1),
  /** What of a relation the sentence proves, where it proves more than the pair. */
  topic: Topic.optional(),
  stage: StageId.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

const evidence = z.array(Evidence).min(1);

export const CountryTag = z.object({ code: Country, score: z.number(), mentions: z.number().int(), evidence });
export type CountryTag = z.infer<typeof CountryTag>;

export const TopicTag = z.object({ id: Topic, score: z.number(), evidence });
export type TopicTag = z.infer<typeof TopicTag>;

export const RelationRole = z.object({ kind: Role, from: Country, to: Country });
export type RelationRole = z.infer<typeof RelationRole>;

/** What one article says of one pair. */
export const Relation = z.object({
  pair: Pair,
  stance: StanceId,
  primary: z.boolean(),
  topics: z.array(Topic),
  stage: StageId.nullable(),
  roles: z.array(RelationRole),
  strength: Strength,
  score: z.number(),
  evidence,
  ...relationFacts,
});
export type Relation = z.infer<typeof Relation>;

/** A candidate that does not count: a venue or dateline (`weak`), or a name the context did not decide (`undecided`). */
export const Doubt = z.object({
  codes: z.array(Country),
  surface: z.string(),
  reason: z.string(),
  where: Where,
  start: z.number().int(),
  end: z.number().int(),
});
export type Doubt = z.infer<typeof Doubt>;

/** Everything the tagger says of one article. */
export const Tagging = z.object({
  tagger: z.string(),
  relevant: z.boolean(),
  relevance: z.object({ score: z.number(), rule: z.string(), reason: z.string() }),
  countries: z.array(CountryTag),
  weak: z.array(Doubt),
  undecided: z.array(Doubt),
  relations: z.array(Relation),
  topics: z.array(TopicTag),
  mentions: z.array(Mention),
  people: z.array(Person).default([]),
  /** What analysts corrected: these tags are as they say. Absent where nobody has corrected any. */
  corrections: z.array(Correction).optional(),
});
export type Tagging = z.infer<typeof Tagging>;

/** A tagging as an earlier tagger may have written it. */
type StoredTagging = Omit<Tagging, 'people' | 'relations'> & {
  people?: Tagging['people'];
  relations: readonly (Omit<Relation, keyof RelationFacts> & Partial<RelationFacts>)[];
};

/** Leaves empty what an earlier tagger did not know; what was checked when it was written is not checked again. */
export const completeTagging = (tagging: StoredTagging): Tagging => ({
  ...tagging,
  people: tagging.people ?? [],
  relations: tagging.relations.map((relation) => ({ ...noRelationFacts(), ...relation })),
});
