import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { FilterBar } from '../filters/filter-bar.tsx';
import { SampleBanner } from '../filters/sample-banner.tsx';
import { AppHeader } from './app-header.tsx';
import { Routes } from './routes.tsx';
import { useRouteFocus } from './use-route-focus.ts';

export function App({ client }: { client: QueryClient }) {
  useRouteFocus();
  return (
    <QueryClientProvider client={client}>
      <AppHeader />
      <FilterBar />
      <SampleBanner />
      <main id="main" className="app-main" tabIndex={-1}>
        <Routes />
      </main>
    </QueryClientProvider>
  );
}
