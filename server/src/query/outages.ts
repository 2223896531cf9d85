import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { Outage, outages } from '@entente/shared/contract/outages';
import { createFeedsStore, type VisitDay } from '../store/feeds-store.ts';
import { dayNumber, dayText } from '../tally/calendar.ts';
import type { QueryDeps } from './query-deps.ts';

/** From this part of the feeds on, their silence can be taken for that of the news. */
const goodPart = 0.25;

export async function answerOutages({ store, now }: Pick<QueryDeps, 'store'> & { now: () => Date }): Promise<AnswerOf<typeof outages>> {
  return { items: outagesOf(await createFeedsStore(store.database).visitDays(), now().toISOString().slice(0, 10)) };
}

/** Feeds by day: followed, visited, and failing from the first day without an answer until the day before the next answer. */
export function outagesOf(visits: readonly VisitDay[], today: string): Outage[] {
  const first = Math.min(...visits.map(({ day }) => dayNumber(day)));
  const last = dayNumber(today);
  if (!(first <= last)) return [];
  const size = last - first + 1;
  const [followed, visited, failing] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  for (const own of byFeed(visits)) {
    followed.subarray(dayNumber(own[0]!.day) - first).forEach((_, at, days) => (days[at]! += 1));
    own.forEach((visit, at) => {
      const day = dayNumber(visit.day) - first;
      if (day >= size) return;
      visited[day]! += 1;
      if (visit.failed < visit.visits) return;
      const next = own[at + 1];
      const end = next === undefined ? size : Math.min(size, dayNumber(next.day) - first);
      for (let one = day; one < end; one += 1) failing[one]! += 1;
    });
  }
  return inARow(first, followed, visited, failing);
}

function byFeed(visits: readonly VisitDay[]): VisitDay[][] {
  const feeds = new Map<string, VisitDay[]>();
  for (const visit of visits) {
    const own = feeds.get(visit.sourceId);
    if (own) own.push(visit);
    else feeds.set(visit.sourceId, [visit]);
  }
  return [...feeds.values()];
}

function inARow(first: number, followed: Uint32Array, visited: Uint32Array, failing: Uint32Array): Outage[] {
  const found: Outage[] = [];
  followed.forEach((feeds, at) => {
    // Today is not over.
    const isUnvisited = visited[at] === 0 && at < followed.length - 1;
    if (!isUnvisited && failing[at]! < Math.max(1, feeds * goodPart)) return;
    const kind = isUnvisited ? 'not-visited' : 'failing';
    const lost = isUnvisited ? feeds : failing[at]!;
    const day = dayText(first + at);
    const before = found.at(-1);
    if (before?.kind === kind && before.to === dayText(first + at - 1)) {
      Object.assign(before, { to: day, failing: Math.max(before.failing, lost), feeds: Math.max(before.feeds, feeds) });
    } else found.push({ from: day, to: day, kind, failing: lost, feeds });
  });
  return found;
}
