import { createHash } from 'node:crypto';
import type { addSource as AddSource, importSources } from '@entente/shared/contract/sources';
import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { FeedSettings, FetchRecord } from '@entente/shared/domain/source';
import type { SourceCommands } from '../http/commands.ts';
import { firstPace } from '../ingest/feed/pace.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import { safeUrl } from '../ingest/safe-url.ts';
import { NotFound } from '../query/not-found.ts';
import type { FeedsStore } from '../store/feeds-store.ts';
import type { Following } from './follow-feeds.ts';
import { OpmlError, readOpml, writeOpml } from './opml.ts';
import { type PreviewParts, previewFeeds } from './preview-feeds.ts';
import { starterFeeds } from './starter-feeds.ts';

export interface SourceCommandParts extends Omit<PreviewParts, 'isKnown'> {
  feeds: FeedsStore;
  following: Pick<Following, 'visitNow' | 'wake'>;
  removeArticles: (ids: readonly number[]) => Promise<number>;
}

/** The same address has the same id, so that a feed deleted and added again finds its articles. */
const idOf = (url: string): string => `feed-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;

/** What a user can tell Entente to do with its sources. */
export function createSourceCommands(parts: SourceCommandParts): SourceCommands {
  const { feeds, following, removeArticles, now } = parts;
  const isKnown = async (url: string): Promise<boolean> => (await feeds.byId(idOf(url))) !== null;

  async function addSource(settings: FeedSettings): Promise<AnswerOf<typeof AddSource>> {
    const id = idOf(settings.url);
    try {
      safeUrl(settings.url, parts.options.allowHosts);
    } catch (error) {
      if (error instanceof IngestError) return { id, added: false, message: error.message };
      throw error;
    }
    const added = await feeds.add({ id, settings, addedAt: now().toISOString(), interval: firstPace.interval });
    if (added) following.wake();
    return { id, added, message: added ? 'Added; its first visit is under way.' : 'This feed is among the sources already.' };
  }

  return {
    previewSource: (url) => previewFeeds({ ...parts, isKnown }, url),
    addSource,
    async changeSource(id, settings) {
      const changed = await feeds.change(id, settings);
      if (changed) following.wake();
      return { changed };
    },
    async removeSource(id, articles) {
      if ((await feeds.byId(id)) === null) return { removed: false, articles: 0 };
      const dropped = articles === 'drop' ? await removeArticles(await feeds.articleIds(id)) : 0;
      return { removed: await feeds.remove(id), articles: dropped };
    },
    async pollSource(id) {
      const feed = await feeds.byId(id);
      if (feed === null) throw new NotFound(`There is no feed ${id}.`);
      return (await following.visitNow(feed)) ?? underWay(now());
    },
    importSources: (bytes) => importAll(bytes, addSource),
    exportSources: async () => ({ opml: writeOpml((await feeds.all()).map(({ settings }) => settings)) }),
    async starterSources() {
      const known = new Set((await feeds.all()).map(({ settings }) => settings.url));
      return { feeds: starterFeeds.map((feed) => ({ ...feed, known: known.has(feed.url) })) };
    },
  };
}

const noVisit = { outcome: 'unchanged', status: null, milliseconds: 0, bytes: 0, items: 0, stored: 0, duplicates: 0, skipped: 0 } as const;

/** Somebody else is visiting it just now. */
const underWay = (at: Date): FetchRecord => ({
  ...noVisit,
  at: at.toISOString(),
  message: 'A visit is under way already.',
});

async function importAll(bytes: Uint8Array, add: SourceCommands['addSource']): Promise<AnswerOf<typeof importSources>> {
  const answer: AnswerOf<typeof importSources> = { added: 0, known: 0, refused: [] };
  try {
    for (const row of readOpml(bytes)) {
      if ('message' in row) answer.refused.push(row);
      else count(answer, row.name, await add(row));
    }
  } catch (error) {
    if (!(error instanceof OpmlError)) throw error;
    answer.refused.push({ name: 'The file', message: error.message });
  }
  return answer;
}

function count(answer: AnswerOf<typeof importSources>, name: string, { added, message }: AnswerOf<typeof AddSource>): void {
  if (added) answer.added += 1;
  else if (message.includes('already')) answer.known += 1;
  else answer.refused.push({ name, message });
}
