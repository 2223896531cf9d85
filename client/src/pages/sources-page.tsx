import { usePageTitle } from '../app/use-page-title.ts';
import { JobsPanel } from '../panels/jobs-panel.tsx';
import { SourcesPanel } from '../panels/sources-panel.tsx';

export function SourcesPage() {
  usePageTitle('Sources');
  return (
    <>
      <h1>Sources</h1>
      <SourcesPanel />
      <JobsPanel />
    </>
  );
}
