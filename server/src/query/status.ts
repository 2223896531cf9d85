import type { AnswerOf } from '@entente/shared/contract/endpoint';
import type { status } from '@entente/shared/contract/status';
import { dayText } from '../tally/calendar.ts';
import { sample } from '../tally/columns.ts';
import { flagged } from '../tally/counts.ts';
import { minutesOf, toSpan } from '../tally/span.ts';
import type { QueryDeps } from './query-deps.ts';
import { everything } from './everything.ts';
import { sourceCounts } from './source-counts.ts';

export async function answerStatus({
  store,
  tally,
  tagger,
  version,
}: QueryDeps & { tagger: string; version: string }): Promise<AnswerOf<typeof status>> {
  const articles = tally.count(everything, null);
  const span = toSpan(tally.sum(everything, null, minutesOf(tally.columns)));
  return {
    articles,
    sample: tally.sum(everything, null, flagged(tally.columns, 'sample', sample))[0]!,
    undated: articles - (span?.dated ?? 0),
    first: span && dayText(span.first),
    last: span && dayText(span.last),
    tagger,
    readByOthers: await store.readByOthers(tagger),
    version,
    sources: await sourceCounts({ store, tally }),
  };
}
