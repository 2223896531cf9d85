import { z } from 'zod';
import { Dated } from '../domain/article.ts';
import { Pair, StageId, StanceId, Strength, Topic } from '../domain/codes.ts';
import { Correction } from '../domain/correction.ts';
import { Evidence, RelationRole } from '../domain/tagging.ts';
import { endpoint } from './endpoint.ts';
import { filterShape } from './filter.ts';

/** More articles than these are left out of a pack, and the pack says so. */
export const mostInPack = 5000;

const PackEvidence = Evidence.pick({ quote: true, where: true, rule: true, reason: true, score: true, topic: true, stage: true });

const PackRelation = z.object({
  pair: Pair,
  stance: StanceId,
  primary: z.boolean(),
  topics: z.array(Topic),
  stage: StageId.nullable(),
  strength: Strength,
  roles: z.array(RelationRole),
  evidence: z.array(PackEvidence),
});

const PackArticle = z.object({
  id: z.number().int(),
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string(),
  published: Dated.nullable(),
  retrievedAt: z.string(),
  textHash: z.string(),
  sample: z.boolean(),
  storyId: z.number().int(),
  tagger: z.string(),
  topics: z.array(Topic),
  relations: z.array(PackRelation),
  /** What analysts corrected of these tags; absent where nothing was. */
  corrections: z.array(Correction).optional(),
});
export type PackArticle = z.infer<typeof PackArticle>;

/** What a filter counted at one time, with the sentences that prove it. */
const PackContent = z.object({
  madeAt: z.string(),
  version: z.string(),
  tagger: z.string(),
  /** In its URL form. */
  filter: z.array(z.tuple([z.string(), z.string()])),
  counts: z.object({ articles: z.number().int(), stories: z.number().int(), publishers: z.number().int(), sample: z.number().int() }),
  /** Newest first; at most `mostInPack`. */
  articles: z.array(PackArticle),
});
export type PackContent = z.infer<typeof PackContent>;

/** A file that can be opened again. `digest` is the SHA-256 (hex) of `content` as JSON without spaces, keys as they stand. */
export const EvidencePack = z.object({
  format: z.literal('entente-evidence-pack'),
  formatVersion: z.literal(1),
  digest: z.string(),
  content: PackContent,
});
export type EvidencePack = z.infer<typeof EvidencePack>;

export const evidencePack = endpoint({
  method: 'get',
  path: '/evidence-pack',
  summary: 'What a filter counts now, in one file: filter, counts, articles with their hashes, quotes',
  query: z.object(filterShape),
  answer: EvidencePack,
});

export const compareEvidencePack = endpoint({
  method: 'post',
  path: '/evidence-pack/compare',
  summary: 'Says of each article of a pack whether it is here with the same text, with another text, or not at all',
  query: z.object({}),
  body: z.object({ articles: z.array(PackArticle.pick({ textHash: true, url: true })).max(mostInPack) }),
  answer: z.object({ articles: z.array(z.object({ state: z.enum(['same', 'changed', 'missing']), id: z.number().int().nullable() })) }),
});
