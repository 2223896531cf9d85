import type { SourceDay, SourceState } from '@entente/shared/domain/source';
import type { StoredFeed } from '../store/feeds-store.ts';

const day = 86_400_000;

interface Told {
  state: SourceState;
  explanation: string;
}

/** How a feed is doing, in one word and in a sentence. `days` are those of the last 30 that brought something. */
export function sourceState(feed: StoredFeed, days: readonly SourceDay[], now: Date): Told {
  if (feed.settings.paused) return { state: 'paused', explanation: 'Paused: it is not visited.' };
  if (feed.failures > 0) return { state: 'failing', explanation: failing(feed) };
  if (feed.lastRunAt === null) return { state: 'new', explanation: 'Not visited yet.' };
  const quiet = now.getTime() - Date.parse(feed.lastNewAt ?? feed.addedAt);
  const usual = usualGap(days);
  if (quiet > Math.max(3 * day, 4 * usual)) return { state: 'silent', explanation: silent(feed, quiet, usual, days.length > 0) };
  return { state: 'ok', explanation: feed.lastMessage };
}

function failing({ failures, lastMessage, lastSuccessAt }: StoredFeed): string {
  const since = lastSuccessAt === null ? 'It has never answered.' : `Last success: ${lastSuccessAt.slice(0, 10)}.`;
  return `${lastMessage} ${failures === 1 ? 'One visit has failed' : `${failures} visits in a row have failed`}. ${since}`;
}

/** Milliseconds between two articles, over the last 30 days; 30 days where there were none. */
const usualGap = (days: readonly SourceDay[]): number =>
  (30 * day) /
  Math.max(
    1,
    days.reduce((sum, { stored }) => sum + stored, 0),
  );

function silent({ lastNewAt }: StoredFeed, quiet: number, usual: number, known: boolean): string {
  const since = `It answers, but has brought nothing new for ${Math.floor(quiet / day)} days`;
  if (lastNewAt === null) return `${since}, since it was added. Look whether the feed is still kept.`;
  return known ? `${since}; usually ${usual < day ? 'every day' : `every ${Math.round(usual / day)} days`}.` : `${since}.`;
}
