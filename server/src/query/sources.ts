import type { AnswerOf, QueryOf } from '@entente/shared/contract/endpoint';
import type { sourceById, SourceReport, sources } from '@entente/shared/contract/sources';
import type { SourceDay } from '@entente/shared/domain/source';
import { createFeedsStore, type StoredFeed } from '../store/feeds-store.ts';
import type { SourceCount } from '../store/store.ts';
import { NotFound } from './not-found.ts';
import type { QueryDeps } from './query-deps.ts';
import { sourceCounts } from './source-counts.ts';
import { sourceState } from './source-state.ts';

const shownDays = 30;
const shownFetches = 30;

type Deps = QueryDeps & { now: () => Date };

export async function answerSources({ store, tally, now }: Deps): Promise<AnswerOf<typeof sources>> {
  const at = now();
  const wanted = lastDays(at);
  const kept = createFeedsStore(store.database);
  const [all, feeds, days] = [await sourceCounts({ store, tally }), await kept.all(), await kept.days(wanted[0]!)];
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  return {
    sources: all.map((source) =>
      report(
        source,
        byId.get(source.id),
        days.filter((d) => d.sourceId === source.id),
        wanted,
        at,
      ),
    ),
  };
}

export async function answerSource(deps: Deps, { id }: QueryOf<typeof sourceById>): Promise<AnswerOf<typeof sourceById>> {
  const found = (await answerSources(deps)).sources.find((source) => source.id === id);
  if (!found) throw new NotFound(`There is no source ${id}.`);
  return { ...found, fetches: await createFeedsStore(deps.store.database).fetches(id, shownFetches) };
}

function report(source: SourceCount, feed: StoredFeed | undefined, days: readonly SourceDay[], wanted: readonly string[], now: Date): SourceReport {
  const { id, kind, name, articles, lastArticleAt } = source;
  const unvisited = { settings: null, lastRunAt: null, lastSuccessAt: null, nextRunAt: null, interval: null, failures: 0, days: [] };
  if (!feed) return { id, kind, name, state: 'ok', explanation: '', articles, lastNewAt: lastArticleAt, ...unvisited };
  const { settings, lastRunAt, lastSuccessAt, lastNewAt, nextAt, interval, failures } = feed;
  const byDay = new Map(days.map((one) => [one.day, one]));
  return {
    id,
    kind,
    name,
    settings,
    articles,
    lastRunAt,
    lastSuccessAt,
    lastNewAt,
    interval,
    failures,
    ...sourceState(feed, days, now),
    nextRunAt: settings.paused ? null : nextAt,
    days: wanted.map((day) => {
      const { stored, duplicates, skipped, undated } = byDay.get(day) ?? { stored: 0, duplicates: 0, skipped: 0, undated: 0 };
      return { day, stored, duplicates, skipped, undated };
    }),
  };
}

const lastDays = (now: Date): string[] =>
  Array.from({ length: shownDays }, (_, at) => new Date(now.getTime() - (shownDays - 1 - at) * 86_400_000).toISOString().slice(0, 10));
