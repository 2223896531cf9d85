import { isUnderWay, type JobEntry, JobOutcome } from '@entente/shared/domain/job';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCommand, useQuestion } from '../api/use-question.ts';
import { useParam } from '../app/use-param.ts';
import { formatCount } from '../format/numbers.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { JobProgress } from '../ui/job-progress.tsx';
import { Panel } from '../ui/panel.tsx';
import { addText } from '../text/add-text.ts';
import { commonText } from '../text/common-text.ts';
import { said } from '../text/said.ts';
import { sourcesText } from '../text/sources-text.ts';
import { vocabularyText } from '../text/vocabulary-text.ts';

const words = sourcesText.jobs;

const columns: readonly Column<JobEntry>[] = [
  { key: 'outcome', title: words.outcome, cell: ({ outcome }) => vocabularyText.jobOutcomes[outcome] },
  { key: 'line', title: words.line, numeric: true, cell: ({ line }) => (line === null ? '' : formatCount(line)) },
  { key: 'title', title: words.what, cell: TitleCell },
  { key: 'message', title: words.became, cell: ({ message }) => said(message) },
];

function TitleCell({ articleId, title }: JobEntry) {
  if (articleId === null) return <span dir="auto">{title}</span>;
  return (
    <Link href={`/articles/${articleId}`} dir="auto">
      {title || addText.open}
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
      title={job ? said(job.title) : words.run}
      state={question}
      answer={
        job && (
          <span role="status">
            {vocabularyText.jobStates[job.state]}, <JobProgress job={job} />. {said(job.message)}
          </span>
        )
      }
      actions={job && isUnderWay(job) && <Button onPress={() => cancel.mutate({ query: { id } })}>{words.cancel}</Button>}
    >
      {job && (
        <>
          <div className="source-actions" role="group" aria-label={words.outcomes}>
            <OutcomeButton
              label={words.all(formatCount(Object.values(job.counts).reduce((sum, count) => sum + count, 0)))}
              isChosen={outcome === 'all'}
              onPress={() => choose('all')}
            />
            {JobOutcome.options
              .filter((one) => job.counts[one] !== undefined)
              .map((one) => (
                <OutcomeButton
                  key={one}
                  label={`${formatCount(job.counts[one]!)} ${vocabularyText.jobOutcomes[one]}`}
                  isChosen={outcome === one}
                  onPress={() => choose(one)}
                />
              ))}
            <a className="button button-quiet" href={`/api/v1/jobs/${id}/entries.csv${outcome === 'all' ? '' : `?outcome=${outcome}`}`} download>
              {words.download}
            </a>
          </div>
          <DataTable caption={words.report} columns={columns} rows={question.data?.entries ?? []} rowKey={({ id: entry }) => String(entry)} />
          <div className="source-actions">
            {pages.length > 1 && <Button onPress={() => setPages(pages.slice(0, -1))}>{commonText.back}</Button>}
            {typeof next === 'number' && <Button onPress={() => setPages([...pages, next])}>{words.more}</Button>}
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
