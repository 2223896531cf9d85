import type { StorePlace } from '../../server/src/store/open-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { jobKind } from './kill-job.ts';
import type { Kind } from './kill-kinds.ts';
import { envOf, type KillPlace, withStore } from './kill-place.ts';
import { run } from './kill-program.ts';

const at = '2026-01-01T00:00:00.000Z';

/** So many articles are corrected by an analyst before they are read again. */
const most = 20;

/** As if another tagger had read everything; and an analyst has rejected the first pair of some articles, the same for all kills. */
async function makeOlder(store: Store): Promise<void> {
  let corrected = 0;
  for await (const { id, tagging } of store.all()) {
    await store.retag(id, { ...tagging, tagger: 'older' });
    const pair = tagging.relations[0]?.pair;
    const isCorrected = (tagging.corrections ?? []).length > 0;
    if (corrected >= most || (pair === undefined && !isCorrected)) continue;
    corrected += 1;
    if (isCorrected || pair === undefined) continue;
    await store.correct({ articleId: id, kind: 'reject', pair, topic: null, stance: null, proof: null, reason: 'Not so.', at });
  }
}

/** Articles whose rejected pair is back, and those that the tagger of before has still read. */
async function faultsIn(store: Store): Promise<number> {
  let [faults, corrected] = [0, 0];
  for await (const { tagging } of store.all()) {
    if (tagging.tagger === 'older') faults += 1;
    for (const { pair } of tagging.corrections ?? []) {
      corrected += 1;
      if (tagging.relations.some((relation) => relation.pair === pair)) faults += 1;
    }
  }
  return faults + Math.abs(most - corrected);
}

/** Reading all again: what analysts corrected stays corrected, and every article is read by the new tagger in the end. */
export function retagJobKind(place: KillPlace): Kind {
  const full: Promise<StorePlace> = place.fresh();
  let isFull = false;
  return jobKind(place, {
    async prepare() {
      const where = await full;
      if (!isFull) await run(['ingest', place.file], envOf(where));
      isFull = true;
      await withStore(where, makeOlder);
      return where;
    },
    begin: async (api) => void (await fetch(`${api}/jobs/retag`, { method: 'POST' })),
    isRight: ({ done }) => done >= place.lines.length,
    titles: place.titles,
    faultsIn,
  });
}
