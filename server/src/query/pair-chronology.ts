import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { ChronologyEntry, pairChronology } from '@entente/shared/contract/pair';
import type { Evidence, Relation } from '@entente/shared/domain/tagging';
import type { TopicId } from '@entente/shared/vocabulary/topics';
import type { Reading } from '../store/reading.ts';
import type { StoredArticle } from '../store/store.ts';
import { byTime } from '../tally/by-time.ts';
import type { Columns } from '../tally/columns.ts';
import { firstRows } from '../tally/first-rows.ts';
import { leadRows, rowsByStory } from '../tally/story-rows.ts';
import { publishersOf } from './publishers-of.ts';
import { type QueryDeps, textIds } from './query-deps.ts';

type Query = QueryOf<typeof pairChronology>;

interface Told {
  stored: StoredArticle;
  relation: Relation;
}

const mostEvidence = 3;
/** Of a story told by many, so many are read for the best sentence. */
const mostRead = 5;

export async function answerPairChronology({ store, tally }: QueryDeps, query: Query): Promise<AnswerOf<typeof pairChronology>> {
  const { columns } = tally;
  const filter = { ...query, pair: [query.pair] };
  const rows = tally.select(filter, await textIds({ store, tally }, filter));
  const all = leadRows(columns, rows);
  const stories = firstRows(all, byTime(columns, 'newest'), query.limit).map((row) => columns.story.data[row]!);
  const mates = rowsByStory(columns, rows, stories);
  const read = await readFirst(store, columns, mates);
  const items = stories.flatMap((story) => {
    const own = mates.get(story) ?? [];
    const told = (read.get(story) ?? []).flatMap((stored) => tellings(stored, query));
    const entry = entryOf(told, query.topic);
    return entry ? [{ ...entry, publishers: publishersOf(columns, own), articles: own.length }] : [];
  });
  return { total: all.length, items };
}

/** The first articles of each story, all read at once. */
async function readFirst(store: Reading, columns: Columns, stories: ReadonlyMap<number, readonly number[]>): Promise<Map<number, StoredArticle[]>> {
  const first = [...stories].map(([story, own]) => {
    const rows = firstRows(Int32Array.from(own), byTime(columns, 'oldest'), mostRead);
    return { story, ids: rows.map((row) => columns.id.data[row]!) };
  });
  const read = new Map((await store.byIds(first.flatMap(({ ids }) => ids))).map((stored) => [stored.id, stored]));
  return new Map(first.map(({ story, ids }) => [story, ids.flatMap((id) => read.get(id) ?? [])]));
}

const tellings = (stored: StoredArticle, query: Query): Told[] =>
  stored.tagging.relations
    .filter(
      ({ pair, stance, topics }) =>
        pair === query.pair &&
        (query.stance.length === 0 || query.stance.includes(stance)) &&
        (query.topic.length === 0 || query.topic.some((topic) => topics.includes(topic))),
    )
    .map((relation) => ({ stored, relation }));

/** The telling that is most about the pair and says most of it; of equals the earliest. */
const weight = ({ relation }: Told): number => (relation.primary ? 4 : 0) + (relation.topics.length > 0 ? 2 : 0) + relation.score;

function entryOf(told: readonly Told[], wanted: readonly TopicId[]): Omit<ChronologyEntry, 'publishers' | 'articles'> | null {
  const [best] = [...told].sort((a, b) => weight(b) - weight(a));
  if (!best) return null;
  const {
    stored: { id, storyId, article },
    relation,
  } = best;
  const { stance, stage, roles, primary, equipment, money, strands, event } = relation;
  const topics = [...new Set([relation, ...told.map((other) => other.relation)].flatMap((one) => one.topics))];
  return {
    storyId,
    articleId: id,
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
