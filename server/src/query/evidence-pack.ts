import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { type evidencePack, mostInPack, type PackArticle, type PackContent } from '@entente/shared/contract/evidence-pack';
import { filterToPairs } from '@entente/shared/contract/filter';
import { createHash } from 'node:crypto';
import { byTime } from '../tally/by-time.ts';
import { firstRows } from '../tally/first-rows.ts';
import type { StoredArticle } from '../store/store.ts';
import { answerFacets } from './facets.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

/** Articles that are read from the store at once. */
const atOnce = 200;

export interface EvidencePackDeps extends QueryDeps {
  tagger: string;
  version: string;
  now: () => Date;
}

/** What is counted under a filter at this time. The same store and time give the same file, byte for byte. */
export async function answerEvidencePack(deps: EvidencePackDeps, filter: QueryOf<typeof evidencePack>): Promise<AnswerOf<typeof evidencePack>> {
  const { total, stories, publishers, sample } = await answerFacets(deps, filter);
  const content: PackContent = {
    madeAt: deps.now().toISOString(),
    version: deps.version,
    tagger: deps.tagger,
    filter: filterToPairs(filter),
    counts: { articles: total, stories, publishers, sample },
    articles: await packArticles(deps, filter),
  };
  return { format: 'entente-evidence-pack', formatVersion: 1, digest: digestOf(content), content };
}

/** Of the JSON as JavaScript writes it, which leaves the keys in their order. */
const digestOf = (content: PackContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

async function packArticles({ store, tally }: QueryDeps, filter: QueryOf<typeof evidencePack>): Promise<PackArticle[]> {
  const { columns } = tally;
  const rows = firstRows(tally.select(filter, await textIds({ store, tally }, filter)), byTime(columns, 'newest'), mostInPack);
  const ids = Array.from(rows, (row) => columns.id.data[row]!);
  const articles: PackArticle[] = [];
  for (let at = 0; at < ids.length; at += atOnce) articles.push(...(await store.byIds(ids.slice(at, at + atOnce))).map(packed));
  return articles;
}

const packed = ({ id, storyId, article, tagging }: StoredArticle): PackArticle => ({
  id,
  title: article.title,
  url: article.url,
  publisher: article.publisher,
  language: article.language,
  published: article.published,
  retrievedAt: article.retrievedAt,
  textHash: article.textHash,
  sample: article.sample,
  storyId,
  tagger: tagging.tagger,
  topics: tagging.topics.map((topic) => topic.id),
  relations: tagging.relations.map(({ pair, stance, primary, topics, stage, strength, roles, evidence }) => ({
    pair,
    stance,
    primary,
    topics,
    stage,
    strength,
    roles,
    evidence: evidence.map(({ quote, where, rule, reason, score, topic, stage: reached }) => ({
      quote,
      where,
      rule,
      reason,
      score,
      ...(topic && { topic }),
      ...(reached && { stage: reached }),
    })),
  })),
  ...(tagging.corrections && { corrections: tagging.corrections }),
});
