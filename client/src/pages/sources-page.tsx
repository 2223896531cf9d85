import { usePageTitle } from '../app/use-page-title.ts';
import { SourcesPanel } from '../panels/sources-panel.tsx';

export function SourcesPage() {
  usePageTitle('Sources');
  return (
    <>
      <h1>Sources</h1>
      <SourcesPanel />
    </>
  );
}
