import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { status } from '@entente/shared/contract/status';
import { dayText } from '../tally/calendar.ts';
import { spanOf } from '../tally/span.ts';
import type { QueryDeps } from './query-deps.ts';
import { everything } from './everything.ts';
import { sourceCounts } from './source-counts.ts';

export async function answerStatus({
  store,
  tally,
  tagger,
  version,
}: QueryDeps & { tagger: string; version: string }): Promise<AnswerOf<typeof status>> {
  const rows = tally.select(everything, null);
  const span = spanOf(tally.columns, rows);
  return {
    articles: rows.length,
    sample: tally.select({ ...everything, sample: 'only' }, null).length,
    undated: rows.length - (span?.dated ?? 0),
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    tagger,
    readByOthers: await store.readByOthers(tagger),
    version,
    sources: await sourceCounts({ store, tally }),
  };
}
