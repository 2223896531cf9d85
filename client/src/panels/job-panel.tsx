import { type JobEntry, JobOutcome, jobOutcomes } from '@entente/shared/domain/job';
import { useState } from 'react';
import { Link } from 'wouter';
import { isUnderWay } from '../api/use-jobs.ts';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { useParam } from '../app/use-param.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { JobProgress } from '../ui/job-progress.tsx';
import { Panel } from '../ui/panel.tsx';

const columns: readonly Column<JobEntry>[] = [
  { key: 'outcome', title: 'Outcome', cell: ({ outcome }) => jobOutcomes[outcome] },
  { key: 'line', title: 'Line', numeric: true, cell: ({ line }) => (line === null ? '' : formatCount(line)) },
  { key: 'title', title: 'What', cell: TitleCell },
  { key: 'message', title: 'What became of it', cell: ({ message }) => message },
];

function TitleCell({ articleId, title }: JobEntry) {
  if (articleId === null) return <span dir="auto">{title}</span>;
  return (
    <Link href={`/articles/${articleId}`} dir="auto">
      {title || 'Open the article'}
    </Link>
  );
}

type Choice = 'all' | JobOutcome;
const choices: readonly Choice[] = ['all', ...JobOutcome.options];

/** One long run: how far it is, and the report of everything that it handled, by outcome. */
export function JobPanel({ id }: { id: number }) {
  const [outcome, setOutcome] = useParam<Choice>('outcome', 'all', choices);
  const [pages, setPages] = useState<readonly number[]>([0]);
  const after = pages.at(-1)!;
  const question = useQuestion('jobEntries', { id, ...(outcome === 'all' ? {} : { outcome }), after }, { refetchInterval: 2000 });
  const cancel = useCommand('cancelJob');
  const { job, next } = question.data ?? {};
  const choose = (next: Choice): void => {
    setPages([0]);
    setOutcome(next);
  };
  return (
    <Panel
      title={job?.title ?? 'Run'}
      state={question}
      answer={
        job && (
          <span role="status">
            {job.state}, <JobProgress job={job} />. {job.message}
          </span>
        )
      }
      actions={job && isUnderWay(job) && <Button onPress={() => cancel.mutate({ query: { id } })}>Cancel</Button>}
    >
      {job && (
        <>
          <div className="source-actions" role="group" aria-label="Outcomes">
            <OutcomeButton
              label={`All ${formatCount(Object.values(job.counts).reduce((sum, count) => sum + count, 0))}`}
              isChosen={outcome === 'all'}
              onPress={() => choose('all')}
            />
            {JobOutcome.options
              .filter((one) => job.counts[one] !== undefined)
              .map((one) => (
                <OutcomeButton
                  key={one}
                  label={`${formatCount(job.counts[one]!)} ${jobOutcomes[one]}`}
                  isChosen={outcome === one}
                  onPress={() => choose(one)}
                />
              ))}
            <a className="button button-quiet" href={`/api/v1/jobs/${id}/entries.csv${outcome === 'all' ? '' : `?outcome=${outcome}`}`} download>
              Download as CSV
            </a>
          </div>
          <DataTable caption="Report" columns={columns} rows={question.data?.entries ?? []} rowKey={({ id: entry }) => String(entry)} />
          <div className="source-actions">
            {pages.length > 1 && <Button onPress={() => setPages(pages.slice(0, -1))}>Back</Button>}
            {typeof next === 'number' && <Button onPress={() => setPages([...pages, next])}>More</Button>}
          </div>
        </>
      )}
    </Panel>
  );
}

function OutcomeButton({ label, isChosen, onPress }: { label: string; isChosen: boolean; onPress: () => void }) {
  return (
    <Button look={isChosen ? 'primary' : 'plain'} aria-pressed={isChosen} onPress={onPress}>
      {label}
    </Button>
  );
}
