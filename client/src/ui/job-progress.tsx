import type { Job } from '@entente/shared/domain/job';
import { formatCount, formatShare } from '../format/numbers.ts';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';

/** How far a job is: a bar where the whole is known, a count where it is not. */
export function JobProgress({ job }: { job: Job }) {
  const { state, done, total, title } = job;
  if (state === 'waiting') return commonText.waiting;
  const bar = state === 'running' && <progress aria-label={said(title)} {...(total === null ? {} : { value: done, max: total })} />;
  return (
    <>
      {bar} {total === null ? formatCount(done) : commonText.progress(formatCount(done), formatCount(total), formatShare(done, total))}
    </>
  );
}
