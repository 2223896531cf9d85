import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { FilterBar } from '../filters/filter-bar.tsx';
import { SampleBanner } from '../filters/sample-banner.tsx';
import { RetagBanner } from '../panels/retag-banner.tsx';
import { AppHeader } from './app-header.tsx';
import { AwayBanner } from './away-banner.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { Place } from './place.tsx';
import { UndoToast } from './undo-toast.tsx';
import { Routes } from './routes.tsx';
import { useHomeView } from './use-home-view.ts';
import { useVisit } from './use-last-visit.ts';
import { useRouteFocus } from './use-route-focus.ts';

export const App = ({ client }: { client: QueryClient }) => (
  <QueryClientProvider client={client}>
    <Place>
      <Frame />
    </Place>
  </QueryClientProvider>
);

/** What is around every page. */
function Frame() {
  useRouteFocus();
  useVisit();
  const [path] = useLocation();
  return (
    <>
      <HomeView />
      <AppHeader />
      <FilterBar />
      <SampleBanner />
      <RetagBanner />
      <AwayBanner />
      <UndoToast />
      <main id="main" className="app-main" tabIndex={-1}>
        <PageBoundary address={path}>
          <Routes />
        </PageBoundary>
      </main>
    </>
  );
}

/** A part of its own, for it asks a question. */
function HomeView() {
  useHomeView();
  return null;
}
