import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { JobPanel } from '../panels/job-panel.tsx';

export function JobPage({ id }: { id: number }) {
  usePageTitle(`Run ${id}`);
  return (
    <>
      <p>
        <Link href="/sources">Sources</Link>
      </p>
      <h1>Run {id}</h1>
      <JobPanel id={id} />
    </>
  );
}
