import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { OverviewPage } from '../pages/overview-page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

// Each page comes when it is first opened; the overview is what most open first.
const ArticlePage = lazy(async () => ({ default: (await import('../pages/article-page.tsx')).ArticlePage }));
const ArticlesPage = lazy(async () => ({ default: (await import('../pages/articles-page.tsx')).ArticlesPage }));
const EvidencePackPage = lazy(async () => ({ default: (await import('../pages/evidence-pack-page.tsx')).EvidencePackPage }));
const CountryPage = lazy(async () => ({ default: (await import('../pages/country-page.tsx')).CountryPage }));
const DesignPage = lazy(async () => ({ default: (await import('../pages/design-page.tsx')).DesignPage }));
const JobPage = lazy(async () => ({ default: (await import('../pages/job-page.tsx')).JobPage }));
const MethodPage = lazy(async () => ({ default: (await import('../pages/method-page.tsx')).MethodPage }));
const NotFoundPage = lazy(async () => ({ default: (await import('../pages/not-found-page.tsx')).NotFoundPage }));
const NotesPage = lazy(async () => ({ default: (await import('../pages/notes-page.tsx')).NotesPage }));
const PairComparisonPage = lazy(async () => ({ default: (await import('../pages/pair-comparison-page.tsx')).PairComparisonPage }));
const PairDossierPage = lazy(async () => ({ default: (await import('../pages/pair-dossier-page.tsx')).PairDossierPage }));
const PairPage = lazy(async () => ({ default: (await import('../pages/pair-page.tsx')).PairPage }));
const RelationshipsPage = lazy(async () => ({ default: (await import('../pages/relationships-page.tsx')).RelationshipsPage }));
const SourcePage = lazy(async () => ({ default: (await import('../pages/source-page.tsx')).SourcePage }));
const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources-page.tsx')).SourcesPage }));
const StoriesPage = lazy(async () => ({ default: (await import('../pages/stories-page.tsx')).StoriesPage }));
const TopicPage = lazy(async () => ({ default: (await import('../pages/topic-page.tsx')).TopicPage }));

/** Keys make a new page of a new id, so that nothing of the one before is shown under its name. */
export function Routes() {
  return (
    <Suspense fallback={<Skeleton lines={14} />}>
      <Switch>
        <Route path="/">
          <OverviewPage />
        </Route>
        <Route path="/pairs/:pair">{({ pair }) => <PairPage key={pair} pair={pair} />}</Route>
        <Route path="/pairs/:pair/with/:other">
          {({ pair, other }) => <PairComparisonPage key={`${pair}/${other}`} pair={pair} other={other} />}
        </Route>
        <Route path="/pairs/:pair/dossier">{({ pair }) => <PairDossierPage key={pair} pair={pair} />}</Route>
        <Route path="/articles">
          <ArticlesPage />
        </Route>
        <Route path="/articles/:id">{({ id }) => <ArticlePage key={id} id={Number(id)} />}</Route>
        <Route path="/country/:code">{({ code }) => <CountryPage key={code} code={code} />}</Route>
        <Route path="/topic/:id">{({ id }) => <TopicPage key={id} id={id} />}</Route>
        <Route path="/relationships">
          <RelationshipsPage />
        </Route>
        <Route path="/stories">
          <StoriesPage />
        </Route>
        <Route path="/sources">
          <SourcesPage />
        </Route>
        <Route path="/sources/:id">{({ id }) => <SourcePage key={id} id={id} />}</Route>
        <Route path="/jobs/:id">{({ id }) => <JobPage key={id} id={Number(id)} />}</Route>
        <Route path="/evidence-pack">
          <EvidencePackPage />
        </Route>
        <Route path="/notes">
          <NotesPage />
        </Route>
        <Route path="/design">
          <DesignPage />
        </Route>
        <Route path="/method">
          <MethodPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
