import { usePageTitle } from '../app/use-page-title.ts';
import { JobsPanel } from '../panels/jobs-panel.tsx';
import { SourcesPanel } from '../panels/sources-panel.tsx';
import { appText } from '../text/app-text.ts';

export function SourcesPage() {
  usePageTitle(appText.sources);
  return (
    <>
      <h1>{appText.sources}</h1>
      <SourcesPanel />
      <JobsPanel />
    </>
  );
}
