import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { ChronologyEntry, pairChronology } from '@entente/shared/contract/pair';
import type { Evidence } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import { byTime } from '../tally/by-time.ts';
import { firstRows } from '../tally/first-rows.ts';
import { relationOfPair } from '../tally/relation-of-pair.ts';
import { leadRows, rowsByStory } from '../tally/story-rows.ts';
import { publishersOf } from './publishers-of.ts';
import { type QueryDeps, textIds } from './query-deps.ts';
import { readRelations, type Told } from './read-relations.ts';

type Query = QueryOf<typeof pairChronology>;

const mostEvidence = 3;
/** Of a story told by many, so many are read for the best sentence. */
const mostRead = 5;

export async function answerPairChronology(deps: QueryDeps, query: Query): Promise<AnswerOf<typeof pairChronology>> {
  const { columns, select } = deps.tally;
  const filter = { ...query, pair: [query.pair] };
  const rows = select(filter, await textIds(deps, filter));
  const all = leadRows(columns, rows);
  const stories = firstRows(all, byTime(columns, 'newest'), query.limit).map((row) => columns.story.data[row]!);
  const mates = rowsByStory(columns, rows, stories);
  const read = await readFirst(deps, query, mates);
  const items = stories.flatMap((story) => {
    const own = mates.get(story) ?? [];
    const entry = entryOf(read.get(story) ?? [], query.topic);
    return entry ? [{ ...entry, publishers: publishersOf(columns, own), articles: own.length }] : [];
  });
  return { total: all.length, items };
}

/** How the first articles of each story tell it, all read at once. */
async function readFirst(deps: QueryDeps, query: Query, stories: ReadonlyMap<number, readonly number[]>): Promise<Map<number, Told[]>> {
  const { columns } = deps.tally;
  const pair = columns.pairs.find(query.pair) ?? -1;
  const first = [...stories].map(([story, own]) => {
    const rows = firstRows(Int32Array.from(own), byTime(columns, 'oldest'), mostRead);
    return { story, relations: rows.map((row) => relationOfPair(columns, row, pair)) };
  });
  const read = await readRelations(
    deps,
    first.flatMap(({ relations }) => relations),
  );
  const isAsked = ({ relation: { stance, topics } }: Told): boolean =>
    (query.stance.length === 0 || query.stance.includes(stance)) && (query.topic.length === 0 || query.topic.some((topic) => topics.includes(topic)));
  return new Map(first.map(({ story, relations }) => [story, relations.flatMap((one) => read.get(one) ?? []).filter(isAsked)]));
}

/** The telling that is most about the pair and says most of it; of equals the earliest. */
const weight = ({ relation }: Told): number => (relation.primary ? 4 : 0) + (relation.topics.length > 0 ? 2 : 0) + relation.score;

function entryOf(told: readonly Told[], wanted: readonly TopicId[]): Omit<ChronologyEntry, 'publishers' | 'articles'> | null {
  const [best] = [...told].sort((a, b) => weight(b) - weight(a));
  if (!best) return null;
  const { articleId, storyId, article, relation } = best;
  const { stance, stage, roles, primary, equipment, money, strands, event } = relation;
  const topics = [...new Set([relation, ...told.map((other) => other.relation)].flatMap((one) => one.topics))];
  return {
    storyId,
    articleId,
    title: article.title,
    published: article.published,
    topics,
    stance,
    stage,
    roles,
    primary,
    sample: article.sample,
    url: article.url,
    evidence: bestEvidence(relation.evidence, wanted),
    equipment,
    money,
    strands,
    event,
  };
}

/** Sentences that prove a topic (one asked for before others), then the surest; each quoted once. */
function bestEvidence(evidence: readonly Evidence[], wanted: readonly TopicId[]): Evidence[] {
  const worth = ({ topic, score }: Evidence): number => (topic === undefined ? 0 : wanted.includes(topic) ? 4 : 2) + score;
  const sorted = [...evidence].sort((a, b) => worth(b) - worth(a));
  return sorted.filter((one, at) => sorted.findIndex((other) => other.quote === one.quote) === at).slice(0, mostEvidence);
}
