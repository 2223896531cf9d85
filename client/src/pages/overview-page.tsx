import { lazy } from 'react';
import { useQuestion } from '../api/use-question.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { useFacets } from '../filters/use-facets.ts';
import { ChangesPanel } from '../panels/changes-panel.tsx';
import { RelationshipsPanel } from '../panels/relationships-panel.tsx';
import { StoriesPanel } from '../panels/stories-panel.tsx';
import { TimelinePanel } from '../panels/timeline-panel.tsx';
import { appText } from '../text/app-text.ts';
import './overview-page.css';

const NoResult = lazy(async () => ({ default: (await import('../filters/no-result.tsx')).NoResult }));
const OverviewEmpty = lazy(async () => ({ default: (await import('./overview-empty.tsx')).OverviewEmpty }));

export function OverviewPage() {
  usePageTitle(appText.overview);
  const status = useQuestion('status', {});
  const facets = useFacets();
  if (status.data?.articles === 0) return <OverviewEmpty />;
  return (
    <>
      <h1>{appText.overview}</h1>
      {facets.data?.total === 0 ? (
        <NoResult />
      ) : (
        <div className="overview">
          <div className="overview-main">
            <ChangesPanel />
            <TimelinePanel />
            <StoriesPanel />
          </div>
          <div className="overview-side">
            <RelationshipsPanel />
          </div>
        </div>
      )}
    </>
  );
}
