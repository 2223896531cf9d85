import { type Job, type JobOutcome, jobOutcomes } from '@entente/shared/domain/job';
import { Link, useLocation } from 'wouter';
import { useJobs } from '../api/use-jobs.ts';
import { useCommand } from '../api/use-question.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { JobProgress } from '../ui/job-progress.tsx';
import { Panel } from '../ui/panel.tsx';

const columns: readonly Column<Job>[] = [
  { key: 'title', title: 'Run', cell: ({ id, title }) => <Link href={`/jobs/${id}`}>{title}</Link> },
  { key: 'state', title: 'State', cell: ({ state }) => state },
  { key: 'done', title: 'Handled', cell: (job) => <JobProgress job={job} /> },
  { key: 'counts', title: 'Outcome', cell: ({ counts }) => outcomesOf(counts) },
  { key: 'created', title: 'Begun', cell: ({ startedAt, createdAt }) => <InstantText instant={startedAt ?? createdAt} /> },
];

/** `12 stored, 3 known already`. */
const outcomesOf = (counts: Job['counts']): string =>
  (Object.entries(counts) as [JobOutcome, number][]).map(([outcome, count]) => `${formatCount(count)} ${jobOutcomes[outcome]}`).join(', ');

/** Imports, visits to all feeds, and reading everything again: what runs, and what the last ones came to. */
export function JobsPanel() {
  const jobs = useJobs();
  const [, navigate] = useLocation();
  const [retag, visitAll] = [useCommand('startRetag'), useCommand('startVisitAll')];
  const open = { onSuccess: ({ jobId }: { jobId: number }) => navigate(`/jobs/${jobId}`) };
  const error = retag.error ?? visitAll.error;
  return (
    <Panel
      title="What runs, and what did the last runs come to?"
      answer={jobs.length === 0 ? 'Nothing has been run yet.' : undefined}
      actions={
        <>
          <Button look="quiet" onPress={() => visitAll.mutate({ query: {} }, open)}>
            Visit all feeds
          </Button>
          <Button look="quiet" onPress={() => retag.mutate({ query: {} }, open)}>
            Read all articles again
          </Button>
        </>
      }
    >
      {error && <p role="alert">{error.message}</p>}
      {jobs.length > 0 && <DataTable caption="Runs" columns={columns} rows={jobs} rowKey={({ id }) => String(id)} />}
    </Panel>
  );
}
