import type { Job, JobOutcome } from '@entente/shared/domain/job';
import { Link, useLocation } from 'wouter';
import { useJobs } from '../api/use-jobs.ts';
import { useCommand } from '../api/use-question.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { InstantText } from '../ui/instant-text.tsx';
import { JobProgress } from '../ui/job-progress.tsx';
import { Panel } from '../ui/panel.tsx';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

const words = sourcesText.jobs;

const columns: readonly Column<Job>[] = [
  { key: 'title', title: words.run, cell: ({ id, title }) => <Link href={`/jobs/${id}`}>{said(title)}</Link> },
  { key: 'state', title: words.state, cell: ({ state }) => vocabularyText.jobStates[state] },
  { key: 'done', title: words.handled, cell: (job) => <JobProgress job={job} /> },
  { key: 'counts', title: words.outcome, cell: ({ counts }) => outcomesOf(counts) },
  { key: 'created', title: words.begun, cell: ({ startedAt, createdAt }) => <InstantText instant={startedAt ?? createdAt} /> },
];

/** `12 stored, 3 known already`. */
const outcomesOf = (counts: Job['counts']): string =>
  (Object.entries(counts) as [JobOutcome, number][])
    .map(([outcome, count]) => `${formatCount(count)} ${vocabularyText.jobOutcomes[outcome]}`)
    .join(', ');

/** Imports, visits to all feeds, and reading everything again: what runs, and what the last ones came to. */
export function JobsPanel() {
  const jobs = useJobs();
  const [, navigate] = useLocation();
  const [retag, visitAll] = [useCommand('startRetag'), useCommand('startVisitAll')];
  const open = { onSuccess: ({ jobId }: { jobId: number }) => navigate(`/jobs/${jobId}`) };
  const error = retag.error ?? visitAll.error;
  return (
    <Panel
      title={words.title}
      answer={jobs.length === 0 ? words.none : undefined}
      actions={
        <>
          <Button look="quiet" onPress={() => visitAll.mutate({ query: {} }, open)}>
            {words.visitAll}
          </Button>
          <Button look="quiet" onPress={() => retag.mutate({ query: {} }, open)}>
            {words.retag}
          </Button>
        </>
      }
    >
      {error && <p role="alert">{said(error.message)}</p>}
      {jobs.length > 0 && <DataTable caption={words.caption} columns={columns} rows={jobs} rowKey={({ id }) => String(id)} />}
    </Panel>
  );
}
