import type { articleStory } from '@entente/shared/contract/article-story';
import type { ArticleSummary } from '@entente/shared/contract/articles';
import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import { keptApart } from '../store/hand-stories.ts';
import type { ArticleHead } from '../store/article-heads.ts';
import { type StoryCarrier, storyCarriers } from '../store/story-carriers.ts';
import { byTime } from '../tally/by-time.ts';
import { firstRows } from '../tally/first-rows.ts';
import { summaryOf } from './article-summary.ts';
import { everything } from './everything.ts';
import { NotFound } from './not-found.ts';
import type { QueryDeps } from './query-deps.ts';
import { mainPair, storyVoices } from './story-voices.ts';

const [mostMates, mostNear] = [50, 8];

/** So many days before and after, another article of the pair may tell the same. */
const nearDays = 7;

export async function answerArticleStory(deps: QueryDeps, { id }: QueryOf<typeof articleStory>): Promise<AnswerOf<typeof articleStory>> {
  const { store } = deps;
  const [stored] = await store.heads([id]);
  if (!stored) throw new NotFound(`There is no article ${id}.`);
  const carriers = await storyCarriers(store.database, [stored.storyId]);
  const ids = new Set(carriers.map((carrier) => carrier.id));
  const copies = new Set(carriers.filter(({ copyOf }) => copyOf !== null && ids.has(copyOf)).map((carrier) => carrier.id));
  const summaries = async (some: readonly number[]): Promise<ArticleSummary[]> => (await store.heads(some)).map((one) => summaryOf(one, []));
  const mates = await summaries(matesOf(deps, carriers, id));
  return {
    storyId: stored.storyId,
    articles: carriers.length,
    ...storyVoices(carriers, mainPair(stored)),
    mates: mates.map((article) => ({ article, copy: copies.has(article.id) })),
    apart: (await summaries(await keptApart(store.database, id))).filter(({ storyId }) => storyId !== stored.storyId),
    near: await summaries(nearTo(deps, stored)),
  };
}

function matesOf({ tally: { columns } }: QueryDeps, carriers: readonly StoryCarrier[], id: number): number[] {
  const rows = carriers.flatMap((carrier) => columns.rowOf(carrier.id) ?? []);
  return firstRows(Int32Array.from(rows), byTime(columns, 'oldest'), mostMates)
    .map((row) => columns.id.data[row]!)
    .filter((mate) => mate !== id);
}

const dayBeside = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function nearTo({ tally: { columns, select } }: QueryDeps, stored: ArticleHead): number[] {
  const pair = mainPair(stored);
  const at = stored.article.published?.at;
  if (pair === null || at === undefined || at.length < 10) return [];
  const day = at.slice(0, 10);
  const rows = select({ ...everything, pair: [pair], from: dayBeside(day, -nearDays), to: dayBeside(day, nearDays) }, null);
  const others = rows.filter((row) => columns.story.data[row] !== stored.storyId);
  return firstRows(others, byTime(columns, 'newest'), mostNear).map((row) => columns.id.data[row]!);
}
