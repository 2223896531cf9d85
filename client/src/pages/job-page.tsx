import { Link } from 'wouter';
import { usePageTitle } from '../app/use-page-title.ts';
import { JobPanel } from '../panels/job-panel.tsx';
import { appText } from '../text/app-text.ts';
import { sourcesText } from '../text/sources-text.ts';

export function JobPage({ id }: { id: number }) {
  usePageTitle(sourcesText.jobs.runOf(id));
  return (
    <>
      <p>
        <Link href="/sources">{appText.sources}</Link>
      </p>
      <h1>{sourcesText.jobs.runOf(id)}</h1>
      <JobPanel id={id} />
    </>
  );
}
