import { readFileSync } from 'node:fs';
import type { Job } from '@entente/shared/domain/job';
import { jobKind } from './kill-job.ts';
import type { Kind } from './kill-kinds.ts';
import type { KillPlace } from './kill-place.ts';

/** An import: every record is reported once, whatever became of it. */
export const importKind = (place: KillPlace): Kind =>
  jobKind(place, {
    prepare: place.fresh,
    begin: async (api) =>
      void (await fetch(`${api}/imports?name=news.jsonl`, {
        method: 'POST',
        body: readFileSync(place.file),
        headers: { 'content-type': 'application/octet-stream' },
      })),
    isRight: ({ counts }: Job) => Object.values(counts).reduce((sum, count) => sum + count, 0) === place.lines.length,
    titles: place.titles,
  });
