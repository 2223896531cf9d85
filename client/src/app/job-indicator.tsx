import { Link } from 'wouter';
import { isUnderWay } from '@entente/shared/domain/job';
import { useJobs } from '../api/use-jobs.ts';
import { JobProgress } from '../ui/job-progress.tsx';
import { said } from '../text/said.ts';

/** Shown on every page while something runs long; leads to it. */
export function JobIndicator() {
  const job = useJobs().find(isUnderWay);
  return (
    <span role="status" className="job-indicator">
      {job && (
        <Link href={`/jobs/${job.id}`}>
          {said(job.title)}: <JobProgress job={job} />
        </Link>
      )}
    </span>
  );
}
